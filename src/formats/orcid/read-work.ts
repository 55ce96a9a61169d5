import { readArxiv, readDoi } from '#core/publications/identifiers.ts'
import type { Report } from '../report.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { venueVariable } from '../csl-json/venue-of-item.ts'
import { lookUp } from '../look-up.ts'
import type { ReadPublication } from '../reading.ts'
import { recordsAt, textAt } from '../records/json-values.ts'
import { reportDatesOf } from '../records/read-period.ts'
import { splitAuthor } from '../records/split-name.ts'
import { datePartsOf } from './orcid-values.ts'
import { WORK_TYPES } from './work-types.ts'

/**
 * A work, of a summary or in full, under its put-code. `versions` are the same work from other sources: their
 * identifiers are its own.
 */
export function readWork(
  work: JsonRecord,
  versions: readonly JsonRecord[],
  report: Report,
): ReadPublication | undefined {
  const title = textAt(work, 'title', 'title', 'value')
  const subtitle = textAt(work, 'title', 'subtitle', 'value')
  const written = textAt(work, 'type')
  const type = lookUp(WORK_TYPES, written)
  if (type === undefined) report('not-understood', `type: ${written}`)
  const { custom, ...identifiers } = identifiersOf([work, ...versions], report)
  const item: SourceItem = {
    id: textAt(work, 'put-code'),
    type: type ?? 'article',
    title: title === '' || subtitle === '' ? title : `${title}: ${subtitle}`,
    language: textAt(work, 'language-code'),
    author: authorsOf(work),
    editor: editorsOf(work),
    issued: { 'date-parts': [datePartsOf(work['publication-date'])] },
    ...venueVariable(type ?? 'article', textAt(work, 'journal-title', 'value')),
    abstract: textAt(work, 'short-description'),
    ...identifiers,
    custom: { ...custom, translatedTitle: textAt(work, 'title', 'translated-title', 'value') },
  }
  return publicationOfItem(item, reportDatesOf(title, report))
}

/** Editors, translators and others are not those whom the paper prints. */
const AUTHOR_ROLE = /^(?:author|co-?inventor)?$|writing-original-draft/iu

function authorsOf(work: JsonRecord): SourceName[] {
  const contributors = recordsAt(work, 'contributors', 'contributor')
  const roleOf = (one: JsonRecord) =>
    textAt(one, 'contributor-attributes', 'contributor-role').replaceAll('_', '-')
  const authors = contributors.filter((one) => AUTHOR_ROLE.test(roleOf(one)))
  const others = contributors.filter(
    (one) => !/^(?:editor|chair-or-translator)$/iu.test(roleOf(one)),
  )
  return namesOf(authors.length > 0 ? authors : others)
}

function editorsOf(work: JsonRecord): SourceName[] {
  const contributors = recordsAt(work, 'contributors', 'contributor')
  return namesOf(
    contributors.filter((one) =>
      /^editor$/iu.test(textAt(one, 'contributor-attributes', 'contributor-role')),
    ),
  )
}

function namesOf(contributors: readonly JsonRecord[]): SourceName[] {
  const names = contributors
    .map((one) => textAt(one, 'credit-name', 'value'))
    .filter((name) => name !== '')
  return [...new Set(names)].map(splitAuthor)
}

/** Of the work itself: a DOI of the book that it is part of is not its own. */
function identifiersOf(
  versions: readonly JsonRecord[],
  report: Report,
): Pick<SourceItem, 'DOI' | 'ISBN' | 'ISSN' | 'PMID' | 'PMCID' | 'custom'> {
  const ids = versions
    .flatMap((version) => recordsAt(version, 'external-ids', 'external-id'))
    .filter((id) => ['', 'self'].includes(textAt(id, 'external-id-relationship').toLowerCase()))
    .map((id) => ({
      kind: textAt(id, 'external-id-type').toLowerCase(),
      value: textAt(id, 'external-id-value'),
      url: textAt(id, 'external-id-url', 'value'),
    }))
  const valuesOf = (kind: string) => ids.filter((id) => id.kind === kind).map(({ value }) => value)
  for (const value of valuesOf('doi'))
    if (readDoi(value) === undefined) report('invalid-value', value)
  const dois = ids
    .filter(({ kind }) => kind === 'doi')
    .flatMap(({ value, url }) => readDoi(value) ?? readDoi(url) ?? [])
  const urls = [
    ...versions.slice(0, 1).map((version) => textAt(version, 'url', 'value')),
    ...valuesOf('uri'),
  ]
  return {
    DOI: dois.find((doi) => readArxiv(doi) === undefined),
    ISBN: valuesOf('isbn')[0],
    ISSN: valuesOf('issn')[0],
    PMID: valuesOf('pmid')[0],
    PMCID: valuesOf('pmc')[0],
    custom: {
      CSTR: valuesOf('cstr')[0],
      arxiv: [...valuesOf('arxiv'), ...dois],
      links: urls.filter((url) => url !== '').map((url) => ({ type: 'paper', url })),
    },
  }
}
