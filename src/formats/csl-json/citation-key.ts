import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { paperId } from '#core/publications/paper-id.ts'
import { SMALL_WORDS } from '#core/text/small-words.ts'
import { fold } from '#core/search/fold.ts'
import { DOUBLE_SURNAMES } from '../bibliography/double-surnames.ts'
import { SURNAME_READINGS } from '../bibliography/surnames.ts'
import type { CslItem } from './csl-item.ts'

/**
 * The key under which a paper is cited: family name of the first author, year (`nd` where there is none), first
 * significant word of the title. A Chinese family name is written in pinyin; if the title is not in Latin script, the
 * paper's id replaces the word.
 *
 * @example citationKey(item, 'processbench') // 'zheng2025processbench'
 */
export function citationKey(item: Omit<CslItem, 'id'>, id: string): string {
  const [first] = item.author
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family
  const [year = 'nd'] = item.issued?.['date-parts'][0] ?? []
  const title = fold(item.title.replaceAll(/\$[^$]*\$/gu, ' ')).split(' ')
  const word = title.find((text) => isKey(text) && !SMALL_WORDS.has(text))
  return `${keyPart(inPinyin(name)) || 'anon'}${year}${word ?? keyPart(id)}`
}

/** Keys by `home/id`, unique within a list: papers that share one are distinguished by their ids. */
export function uniqueKeys(
  entries: readonly { publication: Pick<BundlePublication, 'home' | 'id'>; key: string }[],
): Map<string, string> {
  const papers = new Map<string, Set<string>>()
  for (const { publication, key } of entries) {
    papers.set(key, (papers.get(key) ?? new Set()).add(paperId(publication)))
  }
  return new Map(
    entries.map(({ publication, key }) => {
      const shared = (papers.get(key)?.size ?? 0) > 1
      const { home, id } = publication
      return [paperId(publication), shared ? `${key}-${home}-${id}` : key]
    }),
  )
}

/** Of a family name that is read in two ways, the more frequent. */
function inPinyin(family: string): string {
  const [reading] = SURNAME_READINGS.get(family) ?? []
  return DOUBLE_SURNAMES.get(family) ?? reading ?? family
}

function keyPart(text: string): string {
  const letters = fold(text).replaceAll(' ', '')
  return isKey(letters) ? letters : ''
}

function isKey(text: string): boolean {
  return /^[a-z0-9]+$/u.test(text)
}
