import type { Locale } from '#core/schema/locale.ts'
import type { Item } from '../split/read-items.ts'
import { MAX_ITEM } from '../text/page-line.ts'
import type { ProfileFacts } from './profile-facts.ts'
import type { ListStyle } from '../reference-model/list-style.ts'
import { reportAt, type Report } from '../../report.ts'

/** Something that was read, the language of its page, and its text (for finding its translation). */
export type Entry<T> = {
  value: T
  lang: Locale
  text: string
  /** What the page of both languages is called, where each entry has a page. */
  pairKey?: string
  /** The list that the entry is in, which the other language may have as well. */
  listKey?: string
}

/** What is known while an entry is read: the last parameter of every function that needs more than to report. */
export type Reader = {
  /** Bound to the place of the entry. */
  report: Report
  lang: Locale
  /** The heading above the entry: a year, a kind of paper, a role. */
  heading: string
  /** The lines of a section that explain the marks on names for all its papers. */
  legend: string
  /** The owner's names, to recognize them in a list of authors. */
  owner: readonly string[]
  /** How the page writes its references. */
  style?: ListStyle | undefined
  /** What is known about the owner so far; sections about the person add to it. */
  facts: ProfileFacts
}

/** The reader for another entry than the one at hand, such as one nested in it. */
export function readerOf({ place }: Item, reader: Reader): Reader {
  return { ...reader, report: reportAt(place, reader.report) }
}

export function entryOf<T>(value: T, item: Item, { lang }: Reader): Entry<T> {
  return { value, lang, text: textOfItem(item) }
}

/** All text of an item, with what is nested in it. */
export function textOfItem(item: Item): string {
  const own = item.parts.join(' ')
  const below = item.children.map(textOfItem).join('; ')
  return [own, below].filter((text) => text !== '').join(' ')
}

/**
 * All text of an item that becomes one text of a bundle: without what is nested in it, which is reported, if that makes
 * it too long.
 */
export function valueTextOfItem(item: Item, report: Report): string {
  const whole = textOfItem(item)
  if (whole.length <= MAX_ITEM) return whole
  report('too-much', whole)
  return item.parts.join(' ')
}
