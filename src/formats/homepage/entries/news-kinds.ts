import type { NewsKind } from '#core/schema/news-item.ts'

/** What a piece of news is about, by its words; the first row that fits decides. */
const KINDS: readonly (readonly [NewsKind, RegExp])[] = [
  [
    'paper',
    /\b(?:papers?|articles?|manuscripts?|works?)\b.{0,80}\baccp?ep?ted\b|\baccp?ep?ted (?:to|by|at|for|in)\b|录用|接收|接受|被.{0,20}收录/iu,
  ],
  [
    'award',
    /\bawards?\b|\bprizes?\b|\bscholarships?\b|\bfellowships?\b|\bhonou?r|\bwinner\b|\bselected as\b|奖|荣誉|入选/iu,
  ],
  [
    'service',
    /\b(?:serve|serving|reviewer|area chair|program committee|editor|organi[sz]e|co-organi[sz])|担任|审稿|领域主席|程序委员/iu,
  ],
  [
    'talk',
    /\b(?:talk|keynote|lecture|seminar|presentation|tutorial|invited to (?:speak|present|give))\b|报告|演讲|讲座/iu,
  ],
  [
    'position',
    /\b(?:join(?:ed|ing)?|start(?:ed|s)? (?:my|an?|the|as|working)|intern(?:ship)?|graduat|visiting|move[ds]? to|ph\.?d\.? (?:student|program)|postdoc|promoted)|加入|入职|实习|毕业|攻读|入学|访问|晋升/iu,
  ],
  [
    'paper',
    /\b(?:paper|technical report|preprint|arxiv|publish(?:ed)?|submission)\b|论文|技术报告|发表|预印本/iu,
  ],
  ['release', /\b(?:releas|launch|open-?sourc|available|announc)|发布|开源|上线|推出/iu],
  ['media', /\b(?:media|featured (?:in|by)|interview|press|reported by)\b|媒体|报道|采访/iu],
]

/** The kind that the words of a text show, else `other`. */
export function newsKind(text: string): NewsKind {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}
