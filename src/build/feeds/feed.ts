import type { Locale } from '#core/schema/locale.ts'
import type { PartialDate } from '#core/schema/partial-date.ts'

export interface FeedItem {
  /** Stays the same when the site moves to another host. */
  id: string
  /** Absolute address of the page that the item is on. */
  url: string
  /** Without markup. */
  title: string
  /** The item as HTML, complete, with absolute addresses. */
  html: string
  /** The language that the text is in, where only the other one is there. */
  language: Locale
  date: PartialDate
  authors: string[]
}

/** A list of the site, newest first, whatever format it is written in. */
export interface Feed {
  id: string
  title: string
  description: string | undefined
  language: Locale
  /** Absolute address of the page with the list. */
  url: string
  /** Absolute address of the feed by its ending. */
  selfUrl: Readonly<Record<'atom' | 'feed.json', string>>
  authors: string[]
  items: FeedItem[]
}
