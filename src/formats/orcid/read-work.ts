import type { Publication } from '#core/schema/publication.ts'
import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { readArxiv, readDoi } from '#core/publications/identifiers.ts'
import { languageField } from '../bibliography/language-field.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { readLinks, type SourceLink } from '../bibliography/read-links.ts'
import { readTitle } from '../bibliography/read-title.ts'
import { readVenue } from '../bibliography/read-venue.ts'
import { hasHan } from '#core/text/language-of.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import type { JsonRecord } from '../csl-json/json-record.ts'
import type { ReadPublication } from '../reading.ts'
import { recordsAt, textAt } from '../records/json-values.ts'
import { tellDate } from '../records/read-period.ts'
import { splitAuthor } from '../records/split-name.ts'
import { readOrcidDate } from './orcid-values.ts'
import { WORK_TYPES } from './work-types.ts'
import { lookUp } from '../look-up.ts'

/**
 * A work, of a summary or in full, under its put-code. `versions` are the same work as others have told it: their
 * identifiers are its own.
 */
export function readWork(
  work: JsonRecord,
  versions: readonly JsonRecord[],
  tell: Tell,
): ReadPublication | undefined {
  const title = titleOf(work)
  const written = textAt(work, 'type')
  const type = lookUp(WORK_TYPES, written)
  if (type === undefined) tell('not-understood', `type: ${written}`)
  const issued = tellDate(
    readOrcidDate(work['publication-date']),
    textAt(work, 'title', 'title', 'value'),
    tell,
  )
  const venue = textAt(work, 'journal-title', 'value')
  const abstract = textAt(work, 'short-description')
  return finishPublication(
    textAt(work, 'put-code'),
    {
      type: type ?? 'article',
      ...(title !== undefined && { title }),
      ...languageField(textAt(work, 'language-code'), textAt(work, 'title', 'title', 'value')),
      authors: authorsOf(work),
      ...(issued !== undefined && { issued }),
      ...(venue !== '' && readVenue(venue)),
      ...(abstract !== '' && { abstract: asMarkdown(abstract) }),
      ...identifiersOf([work, ...versions], type ?? 'article', tell),
    },
    tell,
  )
}

/** With the subtitle, and in both languages where the translation is in the other script. */
function titleOf(work: JsonRecord): Publication['title'] | undefined {
  const [title, subtitle, translated] = ['title', 'subtitle', 'translated-title'].map((name) =>
    textAt(work, 'title', name, 'value'),
  )
  if (title === undefined || title === '') return undefined
  const whole = subtitle === undefined || subtitle === '' ? title : `${title}: ${subtitle}`
  if (translated === undefined || translated === '') return readTitle(whole)
  if (hasHan(whole) === hasHan(translated)) return readTitle(whole)
  return hasHan(whole) ? { en: translated, zh: whole } : { en: whole, zh: translated }
}

/** Editors, translators and others are not those whom the paper prints. */
const AUTHOR_ROLE = /^(?:author|co-?inventor)?$|writing-original-draft/iu

function authorsOf(work: JsonRecord): Publication['authors'] {
  const contributors = recordsAt(work, 'contributors', 'contributor')
  const roleOf = (one: JsonRecord) =>
    textAt(one, 'contributor-attributes', 'contributor-role').replaceAll('_', '-')
  const authors = contributors.filter((one) => AUTHOR_ROLE.test(roleOf(one)))
  const names = (authors.length > 0 ? authors : contributors)
    .map((one) => textAt(one, 'credit-name', 'value'))
    .filter((name) => name !== '')
  return readAuthors([...new Set(names)].map(splitAuthor)).authors
}

type Identifiers = Pick<Publication, 'doi' | 'arxiv' | 'links'>

/** Of the work itself: a DOI of the book that it is part of is not its own. */
function identifiersOf(
  versions: readonly JsonRecord[],
  type: Publication['type'],
  tell: Tell,
): Identifiers {
  const ids = versions
    .flatMap((version) => recordsAt(version, 'external-ids', 'external-id'))
    .filter((id) => ['', 'self'].includes(textAt(id, 'external-id-relationship').toLowerCase()))
    .map((id) => ({
      kind: textAt(id, 'external-id-type').toLowerCase(),
      value: textAt(id, 'external-id-value'),
      url: textAt(id, 'external-id-url', 'value'),
    }))
  const written = ids.filter(({ kind }) => kind === 'doi')
  const dois = written.flatMap(({ value, url }) => readDoi(value) ?? readDoi(url) ?? [])
  for (const { value } of written) if (readDoi(value) === undefined) tell('invalid-value', value)
  const inDois = dois.map(readArxiv).find((id) => id !== undefined)
  const own = ids
    .filter(({ kind }) => kind === 'arxiv')
    .flatMap(({ value }) => readArxiv(value) ?? [])
  const addresses = [
    ...versions.slice(0, 1).map((version) => textAt(version, 'url', 'value')),
    ...ids.filter(({ kind }) => kind === 'uri').map(({ value }) => value),
  ]
  const sources = addresses
    .filter((url) => url !== '')
    .map((url): SourceLink => ({ type: 'paper', url }))
  const { links, unsafe, ...found } = readLinks(sources, type)
  for (const url of unsafe) tell('unsafe-link', url)
  const doi = dois.find((one) => readArxiv(one) === undefined) ?? found.doi
  const arxiv = own[0] ?? inDois ?? found.arxiv
  return {
    ...(doi !== undefined && readArxiv(doi) === undefined && { doi }),
    ...(arxiv !== undefined && { arxiv }),
    ...(links.length > 0 && { links }),
  }
}
