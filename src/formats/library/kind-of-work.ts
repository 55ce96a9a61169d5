import type { PublicationType } from '#core/schema/publication.ts'
import type { Report } from '../report.ts'

/** Kinds of works by words in their names, the more particular first. */
const KINDS: readonly (readonly [PublicationType, RegExp])[] = [
  ['thesis', /thesis|dissertation|学位|硕士|博士/iu],
  ['patent', /patent|专利/iu],
  ['standard', /standard|标准/iu],
  ['paper-conference', /conference|proceedings|meeting|congress|会议/iu],
  ['chapter', /section|chapter|book_sec|章/iu],
  ['article-newspaper', /newspaper|news\b|报纸/iu],
  ['book', /book|monograph|图书|专著/iu],
  ['report', /\breport\b|报告/iu],
  ['dataset', /dataset|data set|数据/iu],
  ['software', /computer program|software|软件/iu],
  ['article', /preprint|unpublished|manuscript|generic|预印/iu],
  ['article-journal', /journal|article|review|letter|editorial|note|magazine|serial|期刊|survey/iu],
]

/** The kind of work that these words name; what they do not say is reported, and read as an article. */
export function kindOfWork(written: readonly string[], report: Report): PublicationType {
  for (const word of written) {
    const found = KINDS.find(([, words]) => words.test(word))?.[0]
    if (found !== undefined) return found
    const code = CODES.get(word)
    if (code !== undefined) return code
  }
  if (written.length > 0) report('not-understood', written.join(', '))
  return 'article'
}

/** The publication types of Web of Science. */
const CODES: ReadonlyMap<string, PublicationType> = new Map([
  ['J', 'article-journal'],
  ['S', 'paper-conference'],
  ['B', 'book'],
  ['P', 'patent'],
])
