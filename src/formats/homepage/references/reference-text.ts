import type { PublicationAward } from '#core/schema/publication-parts.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Report } from '../../report.ts'
import type { Item } from '../split/read-items.ts'
import { takeLinks } from '../text/take-links.ts'
import { withPlainMark } from './gb-mark.ts'
import { takePaperAwards } from './take-paper-awards.ts'

/** The number or label of an entry in a list of papers: `[C3]`. */
const NUMBER = /^\s*[[［](?:\p{Lu}{1,2}\d{0,3}|\d{1,3})[\]］]\s*(?![(\s])/u

const EXPLAINS =
  /\b(?:denotes?|indicates?|means?|represents?)\b|表示|^\W{0,4}(?:equal|corresponding)/iu
const MARKED = /\b(?:equal|corresponding|co-?first)|一作|同等贡献|通讯作者|通信作者/iu

/** A line of an entry that explains the marks on names. */
function isLegend(line: string): boolean {
  return line.length < 200 && EXPLAINS.test(line) && MARKED.test(line)
}

/** A reference without its number, its links to resources and its distinctions, which are read apart from it; `legend` is what it says about marks. */
export function referenceText(
  { parts }: Item,
  report: Report,
): {
  text: string
  links: ResourceLink[]
  awards: PublicationAward[]
  note: string | undefined
  legend: string
} {
  const lines = parts.filter((part) => !isLegend(part))
  const { text, links } = takeLinks(lines.join('\u2028').replace(NUMBER, ''), report)
  const legend = parts.filter(isLegend).join(' ')
  return { ...takePaperAwards(withPlainMark(text)), links, legend }
}
