import type { Publication } from '#core/schema/publication.ts'
import { finishPublication } from '../bibliography/finish-publication.ts'
import type { Report } from '../report.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { isFileName, readTitle } from '../bibliography/read-title.ts'
import { thesisGenre } from '../bibliography/thesis-genre.ts'
import type { ReadPublication } from '../reading.ts'
import { identifiersOfItem } from './identifiers-of-item.ts'
import type { SourceItem } from './source-item.ts'
import { venueOfItem } from './venue-of-item.ts'
import { dateFromParts, dateFromText, type ReadDate } from '../bibliography/read-date.ts'
import { isRecord, textIn } from '../records/json-record.ts'
import { arxivInText } from '#core/publications/identifiers.ts'
import { languageOf } from '#core/text/language-of.ts'

/**
 * The publication that a CSL item is, whatever format it was read from. What cannot be a value of its field is reported and left
 * out; undefined for an item without a title.
 */
export function publicationOfItem(item: SourceItem, report: Report): ReadPublication | undefined {
  const { id = '', title = '', custom = {} } = item
  const { texts = {} } = custom
  const isTitle = title !== '' && !isFileName(title)
  if (isFileName(title)) report('placeholder', title)
  const place = venueOfItem(item)
  const { doi, arxiv, links } = identifiersOfItem(item, place, report)
  const isPreprint = place.type === 'article' && arxiv !== undefined
  return finishPublication(
    id,
    {
      type: place.type,
      title: isTitle ? (texts.title ?? readTitle(title, custom.translatedTitle)) : undefined,
      authors: authorsOf(item, report),
      issued: issuedOf(item, report),
      ...languageField(item.language ?? '', title),
      ...thesisGenre(place.type, item.genre ?? '', report),
      venue: place.venue ?? (isPreprint ? 'arXiv' : undefined),
      track: custom.track ?? place.track,
      volume: readNumber(item.volume),
      issue: readNumber(item.issue),
      page: readPages(item.page ?? ''),
      number: readNumber(item.number),
      doi,
      arxiv,
      links,
      abstract: texts.abstract ?? markdownOf(item.abstract),
      note: texts.note ?? markdownOf(item.note),
      awards: custom.awards,
      selected: custom.selected,
    },
    report,
  )
}

function markdownOf(text = ''): string | undefined {
  return text === '' ? undefined : asMarkdown(text)
}

function authorsOf({ author = [] }: SourceItem, report: Report): Publication['authors'] {
  const { authors, unclear } = readAuthors(author)
  for (const name of unclear) report('not-understood', name)
  return authors
}

function issuedOf({ issued }: SourceItem, report: Report): Publication['issued'] {
  const { date, unread } = readCslDate(issued)
  if (unread !== undefined) report('unreadable-date', unread)
  return date
}

/** A date of CSL: in parts (of a period the first), raw, literal, or simply a text. */
function readCslDate(value: unknown): ReadDate {
  if (typeof value === 'string' || typeof value === 'number') return dateFromText(String(value))
  if (!isRecord(value)) return {}
  const list: unknown = value['date-parts']
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  if (Array.isArray(first)) {
    const parts = first.map((part: unknown) =>
      typeof part === 'number' || typeof part === 'string' ? String(part) : '',
    )
    const [year, month, day] = parts
    if (parts.some((part) => part !== '')) return dateFromParts({ year, month, day })
  }
  return dateFromText(textIn(value, 'raw') || textIn(value, 'literal'))
}

/** Pages with a single hyphen, whatever dashes the source has. */
function readPages(text: string): string | undefined {
  const pages = text.replaceAll(/(?:(?<!\s)\s+)?[-‐-―−]+\s*/gu, '-').trim()
  return /[\p{L}\p{N}]/u.test(pages) ? pages : undefined
}

/** A number that is not an arXiv id, which has a field of its own. */
function readNumber(text: string | undefined): string | undefined {
  const number = text?.trim() ?? ''
  return number === '' || /^arxiv:/iu.test(number) || arxivInText(number) !== undefined
    ? undefined
    : number
}

/**
 * The language of a work as a source writes its code; only where it is another than the one that the title shows:
 * `en-US` is English. What is not a code, such as `English`, is ignored.
 */
export function languageField(written: string, title: string): Pick<Publication, 'language'> {
  const language = written.trim().replace('_', '-')
  const isCode = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(language)
  const isShown = language.split('-')[0] === languageOf(title, 'en')
  return isCode && !isShown ? { language } : {}
}
