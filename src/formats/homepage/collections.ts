import type { ReadPublication } from '#formats/reading.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Report } from '../report.ts'
import type { CleanPage } from './clean/clean-page.ts'
import { entryOf, type Entry, type Reader } from './entries/entry.ts'
import { finishPublication } from './references/finish-publication.ts'
import { plainText, tidyMarkdown } from './text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { languageOfText, localized } from './text/language-of-text.ts'
import { paragraphs } from './data/data-record.ts'
import { datedByName } from './data/dated-by-name.ts'
import { newsKind } from './entries/news-kinds.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { createOwnerTest } from './reference-model/owner-test.ts'
import { codeOfLeft, readNames, type ReadNames } from './reference-model/read-names.ts'
import { readReference } from './reference-model/read-reference.ts'
import { readDate } from './text/read-date.ts'
import type { Item } from './split/read-items.ts'
import { readVenue } from './references/read-venue.ts'
import { lineOfSetting, textOfSetting, type Settings } from './clean/split-front-matter.ts'
import { takeLinks } from './text/take-links.ts'
import { isSafeUrl } from '#core/schema/url.ts'

/** A folder with one file per entry. */
export const COLLECTION = /(?:^|\/)_(news|publications)\//u

/** The file as an item: its title and body, at the line of its title. */
export function itemOfPage({ file, settings, lines }: CleanPage): Item {
  const body = lines
    .map(({ text }) => text)
    .join('\n')
    .trim()
  const parts = [textOfSetting(settings['title']) ?? '', body].filter((part) => part !== '')
  const place = { file, line: lineOfSetting(settings, 'title') }
  return { place, isListed: true, parts, children: [] }
}

/** One piece of news per file (al-folio): the body where it is `inline`, else the title. */
export function newsOfPage(page: CleanPage, reader: Reader): Entry<NewsItem>[] {
  const { settings } = page
  const { report } = reader
  const date = dateOf(page, report)
  if (date === undefined) {
    report('not-understood', itemOfPage(page).parts.join(' '), { line: firstLine(page) })
    return []
  }
  const title = textOfSetting(settings['title'])
  const body = page.lines
    .map(({ text }) => text)
    .join('\n')
    .trim()
  const isInline = settings['inline'] === true || title === undefined
  const { text: rest, links } = takeLinks(isInline ? body : title, report)
  const text = tidyMarkdown(rest, report)
  if (!isInline && body !== '') report('not-understood', body, { line: firstLine(page) })
  if (text === '') return []
  const value = defined({
    date,
    kind: newsKind(plainText(text)),
    text: localized(reader.lang, text),
    links: filled(links),
  })
  return [entryOf(value, itemOfPage(page), reader)]
}

/** One paper per file (academicpages): title, date, venue, URLs, citation. */
export function publicationOfPage(page: CleanPage, reader: Reader): Entry<ReadPublication>[] {
  const { settings } = page
  const { report } = reader
  const title = titleOf(page, report)
  const issued = datedByName(page)['date'] === undefined ? undefined : dateOf(page, report)
  if (title === undefined) return []
  const venue = textOfSetting(settings['venue'])
  const read = authorsOf(page, reader)
  if (read === undefined)
    report(
      'not-understood',
      textOfSetting(settings['citation']) ?? `authors: ${title}`,
      lineOf('citation', settings),
    )
  for (const left of read?.left ?? []) report(codeOfLeft(left), left)
  const { issued: _, ...facts } = readVenue(venue ?? '')
  const excerpt = wordsOf(settings, 'excerpt')
  const body = paragraphs(page.lines.map(({ text }) => text).join('\n'), report)
  const say = (text: string): ReturnType<typeof localized> =>
    localized(languageOfText(text) ?? reader.lang, text)
  const draft = {
    title,
    authors: read?.names ?? [],
    ...facts,
    ...(issued === undefined ? {} : { issued }),
    ...(excerpt !== undefined && excerpt !== body && { tldr: say(excerpt) }),
    ...(body !== '' && { abstract: say(body) }),
    links: (['paperurl', 'slidesurl', 'codeurl'] as const).flatMap((key) =>
      linkOf(settings, key, report),
    ),
  }
  const heading = textOfSetting(settings['category']) ?? ''
  const finished = finishPublication(draft, { heading, report })
  return finished === undefined ? [] : [entryOf(finished, itemOfPage(page), reader)]
}

const LINK_KEYS = { paperurl: 'paper', slidesurl: 'slides', codeurl: 'code' } as const

function linkOf(
  settings: Settings,
  key: keyof typeof LINK_KEYS,
  report: Report,
): { type: (typeof LINK_KEYS)[typeof key]; url: string }[] {
  const url = textOfSetting(settings[key])
  if (url === undefined) return []
  if (isSafeUrl(url)) return [{ type: LINK_KEYS[key], url }]
  report('unsafe-link', `${key}: ${url}`, lineOf(key, settings))
  return []
}

/** `authors`, otherwise the names in the citation: what precedes the year or the title, else as in any reference. */
function authorsOf({ settings }: CleanPage, { owner, style }: Reader): ReadNames | undefined {
  const citation = citationOf(settings)
  const title = wordsOf(settings, 'title') ?? ''
  const start = citation.toLowerCase().indexOf(title.toLowerCase())
  const before = start > 0 ? trimEndOf(citation.slice(0, start), /[\s"“”'‘’:.,]/u) : ''
  const context = { owner, style, isOwner: createOwnerTest(owner) }
  return (
    readNames(authorsText(settings), { owner }) ??
    readNames(withoutYear(before), { owner }) ??
    (citation === '' ? undefined : readReference(citation, context)?.authors)
  )
}

/** Citations are HTML, in front matter as on the page. */
function citationOf(settings: Settings): string {
  return (textOfSetting(settings['citation']) ?? '')
    .replace(/<[^<>]{1,200}>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function withoutYear(text: string): string {
  return trimEndOf(text.replace(/[(（]?\b(?:19|20)\d{2}[a-z]?[)）]?$/u, ''), /[\s.,(（]/u)
}

function authorsText(settings: Settings): string {
  const list: unknown = settings['authors']
  if (Array.isArray(list)) return list.flatMap((name) => textOfSetting(name) ?? []).join(', ')
  const written = textOfSetting(list)
  if (written !== undefined) return written
  const citation = textOfSetting(settings['citation']) ?? ''
  const before = /^(.{3,2000}?)(?:(?<!\s)\s+)?[(（]\s*(?:19|20)\d{2}/u.exec(citation)?.[1] ?? ''
  return before
}

/** The title of an entry; one without words, such as `**` or an emoji, is reported. */
function titleOf({ settings }: CleanPage, report: Report): string | undefined {
  const title = wordsOf(settings, 'title')
  if (title === undefined) report('not-understood', textOfSetting(settings['title']) ?? '')
  return title
}

function wordsOf(settings: Settings, key: string): string | undefined {
  const words = plainText(textOfSetting(settings[key]) ?? '')
  return words === '' ? undefined : words
}

function dateOf(page: CleanPage, report: Report): string | undefined {
  const settings = datedByName(page)
  const written = textOfSetting(settings['date'])
  const value = written === undefined ? undefined : readDate(written)
  if (typeof value === 'string') return value
  if (written === undefined) report('unreadable-date', itemOfPage(page).parts.join(' '))
  else report('unreadable-date', written, lineOf('date', page.settings))
  return undefined
}

function lineOf(key: string, settings: Settings): { line: number } {
  return { line: lineOfSetting(settings, key) }
}

function firstLine({ lines }: CleanPage): number {
  return lines.find(({ text }) => text.trim() !== '')?.line ?? 1
}
