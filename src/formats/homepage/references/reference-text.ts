import type { PublicationAward } from '#core/schema/publication-parts.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Report } from '../../report.ts'
import type { Item } from '../split/read-items.ts'
import { takeLinks } from '../text/take-links.ts'
import { withPlainMark } from './gb-mark.ts'
import { takePaperAwards } from './take-paper-awards.ts'

/** The number or label of an entry in a list of papers: `[C3]`. */
const NUMBER = /^\s*[[［](?:\p{Lu}{1,2}\d{0,3}|\d{1,3})[\]］]\s*(?![(\s])/u

/** A reference without its number, its links to resources and its distinctions, which are read apart from it. */
export function referenceText(
  { parts }: Item,
  report: Report,
): { text: string; links: ResourceLink[]; awards: PublicationAward[]; note: string | undefined } {
  const { text, links } = takeLinks(parts.join('\u2028').replace(NUMBER, ''), report)
  return { ...takePaperAwards(withPlainMark(text)), links }
}
