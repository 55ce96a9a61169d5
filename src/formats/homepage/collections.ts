import type { ReadPublication } from '#formats/reading.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Talk, Teaching } from '#core/schema/profile-sections.ts'
import type { CleanPage } from './clean/clean-page.ts'
import { entryOf, type Entry, type Reader } from './split/entry.ts'
import { finishPublication } from './references/finish-publication.ts'
import { plainText, tidyMarkdown } from './text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { said } from './text/language-of-text.ts'
import { newsKind } from './entries/news-kinds.ts'
import { codeOfLeft, readAuthors } from './references/read-authors.ts'
import { readDate } from './text/read-date.ts'
import type { Place } from './text/page-line.ts'
import type { Item } from './split/read-items.ts'
import { readVenue } from './references/read-venue.ts'
import { lineOfSetting, textOfSetting, type Settings } from './clean/split-front-matter.ts'
import { takeLinks } from './text/take-links.ts'
import { isSafeUrl } from '#core/schema/url.ts'

/** A folder with one file per entry. */
export const COLLECTION =
  /(?:^|\/)_(news|publications|talks|teaching)\/[^/]+\.(?:md|markdown|html)$/u

/** The file as an item: its title, and the place of its first line. */
export function itemOfPage({ file, settings, lines }: CleanPage): Item {
  const body = lines
    .map(({ text }) => text)
    .join('\n')
    .trim()
  const parts = [textOfSetting(settings['title']) ?? '', body].filter((part) => part !== '')
  return { place: placeOf(file, settings, 'title'), isListed: true, parts, children: [] }
}

function placeOf(file: string, settings: Settings, key: string): Place {
  return { file, line: lineOfSetting(settings, key) }
}

/** One piece of news per file (al-folio): the body where it is `inline`, else the title. */
export function newsOfPage(page: CleanPage, item: Item, reader: Reader): Entry<NewsItem>[] {
  const { settings } = page
  const date = dateOf(settings, item, reader)
  if (date === undefined) return []
  const title = textOfSetting(settings['title'])
  const body = page.lines
    .map(({ text }) => text)
    .join('\n')
    .trim()
  const isInline = settings['inline'] === true || title === undefined
  const { text: rest, links } = takeLinks(isInline ? body : title, item.place, reader.report)
  const text = tidyMarkdown(rest, item.place, reader.report)
  if (!isInline && body !== '')
    reader.report('not-understood', { ...item.place, line: firstLine(page) }, body)
  if (text === '') return []
  return [
    entryOf(
      defined({
        date,
        kind: newsKind(plainText(text)),
        text: said(reader.lang, text),
        links: filled(links),
      }),
      item,
      reader,
    ),
  ]
}

/** One paper per file (academicpages): title, date, venue, address, citation. */
export function publicationOfPage(
  page: CleanPage,
  item: Item,
  reader: Reader,
): Entry<ReadPublication>[] {
  const { settings } = page
  const title = titleOf(page, item, reader)
  const issued = settings['date'] === undefined ? undefined : dateOf(settings, item, reader)
  if (title === undefined) return []
  reportLeft(page, ['excerpt'], reader)
  const venue = textOfSetting(settings['venue'])
  const read = readAuthors(authorsText(settings), '', reader.owner)
  if (read === undefined)
    reader.report(
      'not-understood',
      placeOf(page.file, settings, 'citation'),
      textOfSetting(settings['citation']) ?? `authors: ${title}`,
    )
  for (const left of read?.left ?? []) reader.report(codeOfLeft(left), item.place, left)
  const { issued: _, ...facts } = readVenue(venue ?? '')
  const draft = {
    title,
    authors: read?.authors ?? [],
    ...facts,
    ...(issued === undefined ? {} : { issued }),
    links: (['paperurl', 'slidesurl', 'codeurl'] as const).flatMap((key) =>
      linkOf(settings, key, item, reader),
    ),
  }
  const heading = textOfSetting(settings['category']) ?? ''
  const finished = finishPublication(draft, { heading }, (code, text) =>
    reader.report(code, item.place, text),
  )
  return finished === undefined ? [] : [entryOf(finished, item, reader)]
}

const LINK_KEYS = { paperurl: 'paper', slidesurl: 'slides', codeurl: 'code' } as const

function linkOf(
  settings: Settings,
  key: keyof typeof LINK_KEYS,
  item: Item,
  { report }: Reader,
): { type: (typeof LINK_KEYS)[typeof key]; url: string }[] {
  const url = textOfSetting(settings[key])
  if (url === undefined) return []
  if (isSafeUrl(url)) return [{ type: LINK_KEYS[key], url }]
  report('unsafe-link', placeOf(item.place.file, settings, key), `${key}: ${url}`)
  return []
}

/** `authors`, else what stands before the year in the citation; "Doe, J." becomes "J. Doe". */
function authorsText(settings: Settings): string {
  const list: unknown = settings['authors']
  if (Array.isArray(list)) return list.flatMap((name) => textOfSetting(name) ?? []).join(', ')
  const written = textOfSetting(list)
  if (written !== undefined) return written
  const citation = textOfSetting(settings['citation']) ?? ''
  const before = /^(.{3,2000}?)(?:(?<!\s)\s+)?[(（]\s*(?:19|20)\d{2}/u.exec(citation)?.[1] ?? ''
  return before.replace(
    /(\p{Lu}[\p{L}'’-]{1,60}),\s+((?:\p{Lu}\.[ -]?)+)/gu,
    (_, family: string, initials: string) => `${initials.trim()} ${family}`,
  )
}

export function talkOfPage(page: CleanPage, item: Item, reader: Reader): Entry<Talk>[] {
  const { settings } = page
  const title = titleOf(page, item, reader)
  const date = dateOf(settings, item, reader)
  if (title === undefined || date === undefined) return []
  reportLeft(page, ['location'], reader)
  const host = wordsOf(settings, 'venue')
  const value = defined({
    date,
    title: said(reader.lang, title),
    host: host === undefined ? undefined : said(reader.lang, host),
  })
  return [entryOf(value, item, reader)]
}

export function teachingOfPage(page: CleanPage, item: Item, reader: Reader): Entry<Teaching>[] {
  const { settings } = page
  const course = titleOf(page, item, reader)
  const start = dateOf(settings, item, reader)
  if (course === undefined || start === undefined) return []
  reportLeft(page, ['location'], reader)
  const say = (key: string): ReturnType<typeof said> | undefined => {
    const text = wordsOf(settings, key)
    return text === undefined ? undefined : said(reader.lang, text)
  }
  const value = defined({
    period: { start },
    course: said(reader.lang, course),
    role: say('type'),
    institution: say('venue'),
  })
  return [entryOf(value, item, reader)]
}

/** The title of an entry; one without words, such as `**` or an emoji, is reported. */
function titleOf({ settings }: CleanPage, { place }: Item, { report }: Reader): string | undefined {
  const title = wordsOf(settings, 'title')
  if (title === undefined) report('not-understood', place, textOfSetting(settings['title']) ?? '')
  return title
}

function wordsOf(settings: Settings, key: string): string | undefined {
  const words = plainText(textOfSetting(settings[key]) ?? '')
  return words === '' ? undefined : words
}

function dateOf(settings: Settings, item: Item, { report }: Reader): string | undefined {
  const written = textOfSetting(settings['date'])
  const value = written === undefined ? undefined : readDate(written)
  if (typeof value === 'string') return value
  const place = written === undefined ? item.place : placeOf(item.place.file, settings, 'date')
  report('unreadable-date', place, written ?? item.parts.join(' '))
  return undefined
}

/** What a file says besides, for which a bundle has no place. */
function reportLeft(page: CleanPage, keys: readonly string[], { report }: Reader): void {
  const { file, settings, lines } = page
  for (const key of keys)
    report('not-understood', placeOf(file, settings, key), textOfSetting(settings[key]) ?? '')
  report('not-understood', { file, line: firstLine(page) }, lines.map(({ text }) => text).join(' '))
}

function firstLine({ lines }: CleanPage): number {
  return lines.find(({ text }) => text.trim() !== '')?.line ?? 1
}
