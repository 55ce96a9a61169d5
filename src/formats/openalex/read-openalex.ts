import type { Author, Publication, PublicationType } from '#core/schema/publication.ts'
import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { languageField } from '../bibliography/language-field.ts'
import { readArxiv, readDoi } from '#core/publications/identifiers.ts'
import { asMarkdown, plainText } from '../bibliography/plain-text.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { dateFromText } from '../bibliography/read-date.ts'
import { readLinks, type SourceLink } from '../bibliography/read-links.ts'
import { readPages } from '../bibliography/read-number-fields.ts'
import { readTitle } from '../bibliography/read-title.ts'
import { readVenue } from '../bibliography/read-venue.ts'
import { isRecord, type JsonRecord } from '../csl-json/json-record.ts'
import type { ImportFile, Reading, ReadPublication } from '../reading.ts'
import { recordsAt, textAt, valueAt } from '../records/json-values.ts'
import { parseJson } from '../records/parse-json.ts'
import { readFiles } from '../records/read-files.ts'
import { tellAt } from '../records/record-lines.ts'
import { tellDate } from '../records/read-period.ts'
import { splitAuthor } from '../records/split-name.ts'
import { readAbstract } from './read-abstract.ts'
import { CROSSREF_TYPES, NO_WORKS, SOURCE_TYPES, WORK_TYPES } from './work-types.ts'
import { lookUp } from '../look-up.ts'

/** Reads works of OpenAlex: pages of `/works`, a list, or one work. */
export function readOpenalex(files: readonly ImportFile[]): Reading {
  return readFiles(files, ({ text }, tell) => {
    const works = worksOf(parseJson(text, tell))
    return (
      works && { publications: works.flatMap((work) => readWork(work, tellAt(tell, work)) ?? []) }
    )
  })
}

function worksOf(value: unknown): JsonRecord[] | undefined {
  const inside = valueAt(value, 'results') ?? value
  const list: unknown[] = Array.isArray(inside) ? inside : [inside]
  const works = list.filter(isRecord).filter((work) => /\bW\d+$/u.test(textAt(work, 'id')))
  const isEmptyPage = list.length === 0 && isRecord(valueAt(value, 'meta'))
  return works.length > 0 || isEmptyPage ? works : undefined
}

function readWork(work: JsonRecord, tell: Tell): ReadPublication | undefined {
  const written = textAt(work, 'display_name') || textAt(work, 'title')
  if (work['is_paratext'] === true || NO_WORKS.has(textAt(work, 'type'))) {
    tell('not-understood', `${textAt(work, 'type')}: ${written}`)
    return undefined
  }
  if (work['is_retracted'] === true) tell('not-understood', `is_retracted: ${written}`)
  const type = typeOf(work, tell)
  const abstract = plainText(readAbstract(work['abstract_inverted_index']))
  const [volume, issue] = ['volume', 'issue'].map((name) => textAt(work, 'biblio', name))
  const page = pagesOf(work)
  return finishPublication(
    /W\d+$/u.exec(textAt(work, 'id'))?.[0] ?? '',
    {
      type,
      ...(written !== '' && { title: readTitle(written) }),
      ...languageField(textAt(work, 'language'), written),
      authors: authorsOf(work, written, tell),
      ...issuedOf(work, written, tell),
      ...venueOf(work),
      ...(volume !== '' && { volume }),
      ...(issue !== '' && { issue }),
      ...(page !== undefined && { page }),
      ...(abstract !== '' && { abstract: asMarkdown(abstract) }),
      ...identifiersOf(work, type, tell),
    },
    tell,
  )
}

function typeOf(work: JsonRecord, tell: Tell): PublicationType {
  const written = textAt(work, 'type')
  const known = Object.hasOwn(WORK_TYPES, written) ? WORK_TYPES[written] : undefined
  if (known === undefined) tell('not-understood', `type: ${written}`)
  const isBroad = written === 'article' || written === 'book-chapter' || known === undefined
  if (!isBroad) return known
  const source = textAt(work, 'primary_location', 'source', 'type')
  return (
    lookUp(CROSSREF_TYPES, textAt(work, 'type_crossref')) ??
    (written === 'article' ? lookUp(SOURCE_TYPES, source) : undefined) ??
    known ??
    'article'
  )
}

/** As the paper prints them. */
function authorsOf(work: JsonRecord, title: string, tell: Tell): Publication['authors'] {
  if (work['is_authors_truncated'] === true)
    tell('not-understood', `is_authors_truncated: ${title}`)
  return recordsAt(work, 'authorships').flatMap((authorship): Author[] => {
    const name =
      textAt(authorship, 'raw_author_name') || textAt(authorship, 'author', 'display_name')
    const { authors } = readAuthors([splitAuthor(name)])
    if (authorship['is_corresponding'] !== true) return authors
    return authors.map((author) =>
      typeof author === 'string' ? { name: author, corresponding: true } : author,
    )
  })
}

/** The first of January is how a year alone is written there: of such a date the year stands. */
function issuedOf(
  work: JsonRecord,
  title: string,
  tell: Tell,
): Pick<Partial<Publication>, 'issued'> {
  const written = textAt(work, 'publication_date').replace(/-01-01$/u, '')
  const read = dateFromText(written || textAt(work, 'publication_year'))
  const issued = tellDate(read, title, tell)
  return issued === undefined ? {} : { issued }
}

function venueOf(work: JsonRecord): Pick<Publication, 'venue' | 'track'> {
  const location = valueAt(work, 'primary_location')
  const venue = textAt(location, 'source', 'display_name') || textAt(location, 'raw_source_name')
  return venue === '' ? {} : readVenue(venue)
}

function pagesOf(work: JsonRecord): string | undefined {
  const [first = '', last = ''] = ['first_page', 'last_page'].map((name) =>
    textAt(work, 'biblio', name),
  )
  return readPages(last === '' || last === first ? first : `${first}-${last}`)
}

type Identifiers = Pick<Publication, 'doi' | 'arxiv' | 'links'>

/** Its address and its file, and the arXiv id that any of its places has. */
function identifiersOf(work: JsonRecord, type: PublicationType, tell: Tell): Identifiers {
  const written = textAt(work, 'doi') || textAt(work, 'ids', 'doi')
  const doi = readDoi(written)
  const places = [valueAt(work, 'primary_location'), valueAt(work, 'best_oa_location')]
  const addresses = places.flatMap((place): SourceLink[] => [
    { type: 'paper', url: textAt(place, 'landing_page_url') },
    { type: 'pdf', url: textAt(place, 'pdf_url') },
  ])
  const sources = addresses.filter(({ url }) => url !== '')
  const { links, unsafe, ...found } = readLinks(sources, type)
  for (const url of unsafe) tell('unsafe-link', url)
  const elsewhere = recordsAt(work, 'locations')
    .flatMap((place) => [textAt(place, 'landing_page_url'), textAt(place, 'pdf_url')])
    .map(readArxiv)
  const arxiv = [found.arxiv, readArxiv(doi ?? ''), ...elsewhere].find((id) => id !== undefined)
  const own = doi ?? found.doi
  return {
    ...(own !== undefined && readArxiv(own) === undefined && { doi: own }),
    ...(arxiv !== undefined && { arxiv }),
    ...(links.length > 0 && { links }),
  }
}
