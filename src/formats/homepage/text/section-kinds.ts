import { trimOf } from '#core/text/trim-of.ts'
/** What a section of a home page is about. */
export type SectionKind =
  | 'about'
  | 'awards'
  /** Degrees and positions in one list. */
  | 'career'
  | 'education'
  | 'experience'
  | 'interests'
  | 'news'
  | 'openings'
  | 'patents'
  | 'people'
  | 'projects'
  | 'publications'
  | 'services'
  | 'skills'
  | 'talks'
  | 'teaching'
  | 'unread'

/**
 * Wordings of headings, in lower case and without qualifiers ("Selected", "最新"); the first that
 * equals the heading decides. `unread` are sections for which a bundle has no field.
 */
const WORDINGS: readonly (readonly [SectionKind, string])[] = [
  [
    'openings',
    'openings|opening|open positions|positions available|available positions|join|join us|join my group|join our group|join our lab|join our team|prospective students|for prospective students|to prospective students|information for prospective students|opportunities|recruitment|recruiting|hiring|we are hiring|vacancies|招生|招生信息|招生招聘|招生与招聘|招生启事|招聘|招聘信息|招募|招贤纳士|加入我们|诚聘|招收研究生|研究生招生',
  ],
  [
    'news',
    'news|news and updates|updates|highlights and news|announcements|新闻|新闻动态|动态|消息|近况',
  ],
  [
    'publications',
    'publication|publications|papers|paper|conference|conferences papers|conference papers|journal|journals|journal papers|journal articles|working papers|working paper|preprints|preprint|publications and preprints|manuscripts|projects and papers|论文|论文发表|发表论文|代表性论文|代表论文|代表作|工作论文|学术论文|论文与成果|论文和成果|论文与专利|期刊论文|会议论文|预印本|学术成果|科研成果|论文成果',
  ],
  [
    'education',
    'education|educations|educational background|education background|academic background|教育|教育经历|教育背景|学习经历',
  ],
  [
    'experience',
    'experience|experiences|work experience|work experiences|working experience|research experience|research experiences|internship|internships|internship experience|research internship|research internships|professional experience|academic appointments|appointments|employment|positions|industry experience|work|工作经历|工作经验|实习经历|实习|研究经历|研究实习|科研经历|个人经历|任职经历|职业经历',
  ],
  [
    'awards',
    'awards|award|honors|honours|honors and awards|honours and awards|awards and honors|awards and honours|honors & awards|scholarships|awards and scholarships|honors and scholarships|competition award|competition awards|achievements|荣誉|荣誉奖项|奖项|获奖|获奖情况|奖励与荣誉|荣誉与奖励|高亮荣誉|其他荣誉|部分奖励荣誉|奖励荣誉|荣誉奖励|所获荣誉|荣誉与奖项|获奖经历',
  ],
  [
    'services',
    'service|services|academic service|academic services|professional service|professional services|professional activities|academic activities|reviewer|reviewers|journal reviewer|conference reviewer|conference pc member / reviewer|program / grant reviewer|academic program|community service|editorial|reviewing|学术服务|审稿人|审稿|期刊审稿人|会议审稿人|社会兼职|学术兼职|专业服务',
  ],
  [
    'interests',
    'research interests|research interest|interests|my research interests|research interest and highlights|research|research areas|research overview|research directions|研究方向|研究兴趣|研究领域|研究内容',
  ],
  [
    'about',
    'about me|about|bio|biography|short bio|a short introduction|introduction|profile|个人简介|自我介绍|简介|关于我|个人介绍|个人主页',
  ],
  [
    'talks',
    'talks|talk|invited talks|invited talk|talks and presentations|presentations|oral presentations|报告|学术报告|特邀报告|邀请报告|受邀报告|演讲|讲座',
  ],
  [
    'projects',
    'projects|project|grants|grant|research support|open source|research projects|open-source projects|open source projects|repositories|项目|科研资助|开源项目|科研项目|国家项目|企业项目|项目经历',
  ],
  ['patents', 'patents|patent|专利|发明专利|专利成果|中国专利'],
  [
    'teaching',
    'teaching|teaching experience|courses|course|teaching assistant|教学|教学经历|课程|授课|助教',
  ],
  [
    'skills',
    'skills|skill|technical skills|computer skills|programming skills|programming|技能|专业技能',
  ],
  [
    'unread',
    'contact|contact me|contacts|links|visitor map|map|访客地图|联系方式|联系我|欢迎交流|books|miscellaneous|misc|others|other|其他|hobbies|interests and hobbies|personal channels|references|language|languages|by the numbers|数据概览',
  ],
  [
    'career',
    '教育和工作经历|教育与工作经历|background|education and experience|experience and education',
  ],
  [
    'people',
    'students|people|members|team|mentorships|团队成员|学生|学生指导|学术指导|academic supervision|alumni',
  ],
]

const KINDS: ReadonlyMap<string, SectionKind> = new Map(
  WORDINGS.flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
)

const QUALIFIERS =
  /^(?:my|our|selected|recent|latest|main|full|some|all|invited|featured|representative|professional|key|部分|最新|近期|主要|最近|代表性|代表|精选|全部)(?:\s+|(?=\p{Script=Han}))/iu

/** The kind of section under a heading; undefined for unknown words. */
export function kindOfHeading(heading: string): SectionKind | undefined {
  const words = wordsOfHeading(heading)
  const plain = words.replace(QUALIFIERS, '')
  return KINDS.get(words) ?? KINDS.get(plain) ?? KINDS.get(plain.replace(QUALIFIERS, ''))
}

/** A heading in lower case without emoji, marks, brackets at its end and a colon. */
export function wordsOfHeading(heading: string): string {
  const words = heading
    .slice(0, 200)
    .replace(/\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/:[a-z0-9_+-]{2,40}:/gu, ' ')
    .replace(/[*_`=]/gu, '')
    .replace(/[(（][^()（）]*[)）]\s*(?:[:：]\s*)?$/u, '')
  return trimOf(words, /[^\p{L}\p{N}]/u)
    .replace(/&/gu, ' and ')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}

/** A remark in brackets may follow a title: "Publications (co-authors are underlined)". */
const MAX_TITLE = { written: 120, words: 60 }

/** True for the heading of a known kind of section, also of one for which a bundle has no field. */
export function isKnownTitle(text: string): boolean {
  if (text.length > MAX_TITLE.written || /[.。]$/u.test(text.trim())) return false
  return wordsOfHeading(text).length < MAX_TITLE.words && kindOfHeading(text) !== undefined
}
