import { PUBLICATION_TYPES } from '#core/schema/publication-terms.ts'
import type { Publication, PublicationType } from '#core/schema/publication.ts'
import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { languageField } from '../bibliography/language-field.ts'
import { arxivInText, readArxiv, readDoi } from '#core/publications/identifiers.ts'
import { asMarkdown, plainText } from '../bibliography/plain-text.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { readLinks } from '../bibliography/read-links.ts'
import { readNumber, readPages } from '../bibliography/read-number-fields.ts'
import { isFileName, readTitle } from '../bibliography/read-title.ts'
import { isArxivVenue, readVenue } from '../bibliography/read-venue.ts'
import { thesisGenre } from '../bibliography/thesis-genre.ts'
import type { ImportFile, Reading, ReadPublication } from '../reading.ts'
import { parseJson } from '../records/parse-json.ts'
import { readFiles } from '../records/read-files.ts'
import { tellAt } from '../records/record-lines.ts'
import { readCslDate } from './read-csl-date.ts'
import { READ_TYPES } from './read-types.ts'
import { readCslName } from './read-csl-name.ts'
import { isRecord, textIn, type JsonRecord } from './json-record.ts'
import { VENUE_VARIABLE } from './write-csl-json.ts'
import { lookUp } from '../look-up.ts'

/** Reads CSL-JSON as Zotero, Mendeley, Crossref and `write-csl-json.ts` give it: a list, or one item. */
export function readCslJson(files: readonly ImportFile[]): Reading {
  return readFiles(files, ({ text }, tell) => {
    const value = parseJson(text, tell)
    return value === undefined ? undefined : readItems(value, tell)
  })
}

/** Undefined for what is no list of items. */
export function readItems(
  value: unknown,
  tell: Tell,
): { publications: ReadPublication[] } | undefined {
  const items = listIn(value)
  const isOther = items?.length !== 0 && !items?.some((item) => !isRecord(item) || isItem(item))
  if (items === undefined || isOther) return undefined
  const publications = items.flatMap((item, at): ReadPublication[] => {
    if (!isRecord(item)) {
      tellAt(tell, items, String(at))('broken-entry', JSON.stringify(item))
      return []
    }
    const read = readItem(item, tellAt(tell, item))
    return read === undefined ? [] : [read]
  })
  return { publications }
}

/** Crossref's answer has one item or a list in `message`, CSL-YAML turned into JSON has one in `references`. */
function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[]
  if (!isRecord(value)) return undefined
  const inside = value['message'] ?? value['references'] ?? value['items']
  return inside === undefined ? [value] : listIn(inside)
}

function isItem(item: JsonRecord): boolean {
  return 'type' in item && ('title' in item || 'author' in item || 'issued' in item || 'id' in item)
}

export function readItem(item: JsonRecord, tell: Tell): ReadPublication | undefined {
  const title = plainText(textIn(item, 'title'))
  if (isFileName(title)) tell('placeholder', title)
  const place = placeOf(item, tell)
  const abstract = plainText(textIn(item, 'abstract'))
  const note = noteOf(item)
  return finishPublication(
    textIn(item, 'id') || textIn(item, 'citation-key'),
    {
      ...place,
      ...(title !== '' && !isFileName(title) && { title: readTitle(title) }),
      ...languageField(textIn(item, 'language'), title),
      authors: authorsOf(item, tell),
      ...issuedOf(item, tell),
      ...(abstract !== '' && { abstract: asMarkdown(abstract) }),
      ...(note !== '' && { note: asMarkdown(note) }),
      ...thesisGenre(place.type, plainText(textIn(item, 'genre')), tell),
    },
    tell,
  )
}

function authorsOf(item: JsonRecord, tell: Tell): Publication['authors'] {
  const written = item['author']
  const names = Array.isArray(written) ? written : []
  if (written !== undefined && !Array.isArray(written))
    tell('invalid-value', `author: ${JSON.stringify(written)}`)
  const { authors, unclear } = readAuthors(names.map(readCslName))
  for (const name of unclear) tell('not-understood', name)
  return authors
}

/** In this order; Crossref has a date for each way of publishing. */
const DATES = ['issued', 'published', 'published-print', 'published-online']

function issuedOf(item: JsonRecord, tell: Tell): { issued?: string } {
  const written = DATES.map((name) => item[name]).find(
    (date) => date !== undefined && date !== null,
  )
  const { date, unread } = readCslDate(written)
  if (unread !== undefined) tell('unreadable-date', unread)
  return date === undefined ? {} : { issued: date }
}

type Place = Pick<
  Publication,
  'type' | 'venue' | 'track' | 'volume' | 'issue' | 'page' | 'number' | 'doi' | 'arxiv' | 'links'
>

function placeOf(item: JsonRecord, tell: Tell): Place {
  const written = textIn(item, 'type')
  const venueOf = (type: PublicationType) => plainText(textIn(item, VENUE_VARIABLE[type]))
  const known = PUBLICATION_TYPES.find((type) => type === written) ?? lookUp(READ_TYPES, written)
  if (known === undefined) tell('not-understood', `type: ${written}`)
  const isArxiv = known === 'article-journal' && isArxivVenue(venueOf(known))
  const type = isArxiv ? 'article' : (known ?? 'article')
  const { links, unsafe, ...fromLinks } = readLinks(linksOf(item), type)
  for (const url of unsafe) tell('unsafe-link', url)
  const arxiv = arxivOf(item) ?? fromLinks.arxiv
  const writtenDoi = textIn(item, 'DOI').trim()
  const ownDoi = readDoi(writtenDoi)
  const isArxivDoi = readArxiv(writtenDoi) !== undefined
  if (writtenDoi !== '' && ownDoi === undefined && !isArxivDoi)
    tell('invalid-value', `doi: ${writtenDoi}`)
  const doi = ownDoi ?? fromLinks.doi
  const text =
    venueOf(type) ||
    plainText(
      textIn(item, 'container-title') || textIn(item, 'event-title') || textIn(item, 'event'),
    )
  const venue = text === '' && arxiv !== undefined && type === 'article' ? 'arXiv' : text
  const page = readPages(textIn(item, 'page'))
  const [volume, issue] = ['volume', 'issue'].map((name) => readNumber(textIn(item, name)))
  const number = readNumber(textIn(item, 'number') || textIn(item, 'article-number'))
  return {
    type,
    ...(venue !== '' && readVenue(venue)),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(page !== undefined && { page }),
    ...(number !== undefined && { number }),
    ...(doi !== undefined && readArxiv(doi) === undefined && { doi }),
    ...(arxiv !== undefined && { arxiv }),
    ...(links.length > 0 && { links }),
  }
}

function linksOf(item: JsonRecord): { type: 'paper'; url: string }[] {
  const url = textIn(item, 'URL')
  return url === '' ? [] : [{ type: 'paper', url }]
}

/** Our own place for it, then where Zotero and Crossref put it. */
function arxivOf(item: JsonRecord): string | undefined {
  const { custom } = item
  const own = isRecord(custom) ? textIn(custom, 'arxiv') : ''
  const whole = [own, textIn(item, 'DOI'), textIn(item, 'archive_location')].map(readArxiv)
  const inside = ['number', 'note', 'container-title'].map((name) =>
    arxivInText(textIn(item, name)),
  )
  return [...whole, ...inside].find((id) => id !== undefined)
}

/** Zotero's "extra" without its lines for machines: `Citation Key: …`, `arXiv:2304.10844 [cs]`. */
function noteOf(item: JsonRecord): string {
  const lines = textIn(item, 'note').split(/\r?\n/u)
  const said = lines.filter((line) => !/^\s*(?:[\w][\w .-]{0,40}:\s*\S|https?:)/u.test(line))
  return plainText(said.join(' '))
}
