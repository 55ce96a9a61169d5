import type { Locale } from '#core/schema/locale.ts'
import type { Item } from './read-items.ts'
import { MAX_ITEM, type Place } from '../text/page-line.ts'
import type { Report } from '../text/problem-list.ts'

/** Something that was read, the language of the page that says it, and its words (for finding its partner). */
export type Entry<T> = { value: T; lang: Locale; place: Place; text: string }

/** What a reader of entries is given besides the entry. */
export type Reader = {
  lang: Locale
  report: Report
  /** The heading that the entry stands under: a year, a kind of paper, a role. */
  heading: string
  /** What only one line of a section says for all its papers: the meaning of marks on names. */
  legend: string
  /** The owner's names, to know them in a list of authors. */
  owner: readonly string[]
}

export function entryOf<T>(value: T, item: Item, { lang }: Reader): Entry<T> {
  return { value, lang, place: item.place, text: textOfItem(item) }
}

/** All text of an item, with what is nested in it. */
export function textOfItem(item: Item): string {
  const own = item.parts.join(' ')
  const below = item.children.map(textOfItem).join('; ')
  return [own, below].filter((text) => text !== '').join(' ')
}

/**
 * All text of an item that becomes one text of a bundle: without what is nested in it, which is reported, where that
 * makes it longer than any text may be.
 */
export function valueTextOfItem(item: Item, report: Report): string {
  const whole = textOfItem(item)
  if (whole.length <= MAX_ITEM) return whole
  report('too-much', item.place, whole)
  return item.parts.join(' ')
}
