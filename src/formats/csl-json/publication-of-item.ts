import type { Publication } from '#core/schema/publication.ts'
import { finishPublication } from '../bibliography/finish-publication.ts'
import type { Report } from '../report.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { readStatus } from '../bibliography/read-status.ts'
import { isFileName, readTitle } from '../bibliography/read-title.ts'
import { findGenre, thesisGenre } from '../bibliography/thesis-genre.ts'
import type { ReadPublication } from '../reading.ts'
import { identifiersOfItem } from './identifiers-of-item.ts'
import type { SourceItem } from './source-item.ts'
import { venueOfItem, type ItemVenue } from './venue-of-item.ts'
import { authorsOfNames } from './authors-of-names.ts'
import { readCslDate } from './read-csl-date.ts'
import { variablesOfItem } from './variables-of-item.ts'
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
  const { date, unread } = readCslDate(item.issued)
  if (unread !== undefined) report('unreadable-date', unread)
  const isPreprint = place.type === 'article' && arxiv !== undefined
  return finishPublication(
    id,
    {
      type: place.type,
      title: isTitle ? (texts.title ?? readTitle(title, custom.translatedTitle)) : undefined,
      authors: authorsOfNames(item.author ?? [], report),
      issued: date,
      ...variablesOfItem(item, place, report),
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
      extra: extraOf(item, place, unread),
    },
    report,
  )
}

function markdownOf(text = ''): string | undefined {
  return text === '' ? undefined : asMarkdown(text)
}

/** What has no place, and dates and words of status that say more than what is read of them. */
function extraOf(
  { status = '', genre = '', authority = '', extra = {}, ...item }: SourceItem,
  { variable }: ItemVenue,
  unread: string | undefined,
): Publication['extra'] {
  const isDegree = item.type === 'thesis' && findGenre(genre) !== undefined
  const kept = {
    ...(authority !== '' && variable !== 'authority' && { authority }),
    ...(genre !== '' && !isDegree && { genre }),
    ...(unread !== undefined && { issued: unread }),
    ...(status !== '' && readStatus(status) === undefined && { status }),
    ...Object.fromEntries(
      (['accessed', 'event-date'] as const)
        .filter((name) => readCslDate(item[name]).unread !== undefined)
        .map((name) => [name, item[name]]),
    ),
    ...extra,
  }
  return Object.keys(kept).length === 0 ? undefined : kept
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
