import { kindOfHeading, wordsOfHeading, type SectionKind } from './section-kinds.ts'

/** Words that headings of a kind contain, the more particular kinds first. */
const WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['news', /\bnews\b|\bannouncements?\b|\bupdates\b|what['’]?s new|动态|新闻|近况|消息$/u],
  [
    'openings',
    /\bprospective (?:students?|members?|applicants?)\b|\bopenings?\b|\bjoin (?:us|my|our)\b|\brecruit(?:ing|ment)?\b|招生|招聘|招募|招收/u,
  ],
  ['patents', /\bpatents?\b|专利/u],
  ['talks', /\btalks?\b|\bpresentations?\b|\bseminars?\b|\bkeynotes?\b|报告|演讲|讲座/u],
  ['teaching', /\bteaching\b|\bcourses?\b|\blectures?\b|教学|课程|授课|助教/u],
  [
    'awards',
    /\bawards?\b|\bhonou?rs?\b|\bscholarships?\b|\bprizes?\b|\bfellowships?\b|\bcompetitions?\b|奖|荣誉|竞赛/u,
  ],
  [
    'services',
    /\bservices?\b|\breview(?:er|ing)s?\b|\bcommittees?\b|\beditorial\b|社会兼职|学术兼职|学术服务|审稿|社会服务/u,
  ],
  ['publications', /\bpublications?\b|\bpapers?\b|\bpreprints?\b|\bmanuscripts?\b|论文|著作|发表/u],
  ['projects', /\bprojects?\b|\bgrants?\b|\bfunding\b|\bopen[- ]source\b|项目|课题|基金/u],
  ['skills', /\bskills?\b|\bprogramming\b|技能|技术能力|编程|技术栈/u],
  [
    'interests',
    /\bresearch (?:interests?|areas?|directions?|topics?|focus)\b|研究(?:方向|兴趣|领域)/u,
  ],
  [
    'people',
    /\bstudents\b|\bmentor(?:ing|ship)s?\b|\bsupervision\b|\badvising\b|\bmentees?\b|\badvisees?\b|\bgroup members?\b|\balumni\b|指导学生|毕业生|课题组成员/u,
  ],
  [
    'experience',
    /\bexperiences?\b|\bemployment\b|\binternships?\b|\bappointments?\b|\bpositions?\b|\bcareer\b|经历|履历|任职|实习/u,
  ],
  ['education', /\beducation(?:al|s)?\b|\bdegrees?\b|教育|学历|求学/u],
]

const EDUCATION = /\beducation|教育|学习|求学/u
const WORK = /\bexperience|\bemployment|\bwork\b|\bcareer|工作|任职|实习|经历/u
const LONGEST = { letters: 48, han: 14 }

/** The kind of a marked heading: by its wording, by what its parts have in common, or by the words in it. */
export function kindOfMarkedHeading(heading: string): SectionKind | undefined {
  const known = kindOfHeading(heading)
  if (known !== undefined) return known
  const words = withoutGaps(wordsOfHeading(heading))
  if (words === '' || /[?？!！]$/u.test(heading.trim())) return undefined
  const isLong = /\p{Script=Han}/u.test(words)
    ? words.length > LONGEST.han
    : words.length > LONGEST.letters
  if (isLong) return undefined
  if (EDUCATION.test(words) && WORK.test(words.replace(EDUCATION, ''))) return 'career'
  const again = kindOfHeading(words)
  if (again !== undefined) return again
  const kinds = words
    .split(/\/|\||,|、| and |与|和|及/u)
    .flatMap((part) => kindOfHeading(part) ?? [])
  const [kind] = kinds
  if (kind !== undefined && kinds.every((one) => one === kind)) return kind
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** "E DUCATION" and "N E W S" are words with gaps between their letters. */
function withoutGaps(words: string): string {
  if (/^(?:\p{L} )+\p{L}$/u.test(words)) return words.replaceAll(' ', '')
  return words.replace(/^(\p{L}) (?=\p{L}{3,}$)/u, '$1')
}
