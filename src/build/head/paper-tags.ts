import type { BundleVenue } from '#core/bundle/publications-bundle.ts'
import type { PublicationType } from '#core/schema/publication.ts'
import type { MetaTag } from './meta-tags.ts'
import type { PaperFacts } from './page-facts.ts'

/** What Google Scholar indexes; newspapers, posts, talks, patents, standards, data and software are not its matter. */
const SCHOLARLY: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'paper-conference',
  'article-journal',
  'article',
  'report',
  'book',
  'chapter',
  'thesis',
])

/**
 * Tags of Highwire Press as the inclusion guidelines of Google Scholar ask for them
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing): one tag per author, the name as the paper
 * prints it; the date in full or the year alone, left out where there is none (then it is not indexed). Nothing where the work is not scholarly.
 */
export function highwireTags(facts: PaperFacts): MetaTag[] {
  const { publication, pages } = facts
  const { type, issued, volume, issue, number, doi, arxiv } = publication
  if (!SCHOLARLY.has(type)) return []
  const container = containerTag(type, facts.venue)
  const tags: [string, string | undefined][] = [
    ['citation_title', facts.title],
    ...facts.authors.map((name): MetaTag => ['citation_author', name]),
    ...facts.editors.map((name): MetaTag => ['citation_editor', name]),
    ['citation_publication_date', issued && dateOf(issued)],
    [container ?? '', container === undefined ? undefined : facts.container],
    ['citation_inbook_title', type === 'chapter' ? (facts.book ?? facts.container) : undefined],
    ['citation_publisher', facts.publisher],
    ['citation_isbn', publication.ISBN],
    ['citation_issn', publication.ISSN],
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_firstpage', pages?.first],
    ['citation_lastpage', pages?.last],
    ['citation_technical_report_number', type === 'report' ? number : undefined],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_pmid', publication.PMID],
    ['citation_language', facts.language],
    ['citation_pdf_url', facts.pdfUrl],
  ]
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]))
}

/** A venue of a known kind is what it is; for one written as free text, the type of the publication decides. */
function containerTag(type: PublicationType, venue: BundleVenue | undefined): string | undefined {
  if (venue === undefined) return undefined
  switch (venue.kind) {
    case 'journal':
      return 'citation_journal_title'
    case 'conference':
    case 'workshop':
      return 'citation_conference_title'
    case undefined:
      return FREE_TEXT[type]
    default:
      return undefined
  }
}

const FREE_TEXT: Partial<Record<PublicationType, string>> = {
  'article-journal': 'citation_journal_title',
  'paper-conference': 'citation_conference_title',
  report: 'citation_technical_report_institution',
  thesis: 'citation_dissertation_institution',
}

/** "2010/05/12"; without the day no more than the year is asked for. */
function dateOf(issued: string): string {
  const [year = '', month, day] = issued.split('-')
  return month === undefined || day === undefined ? year : `${year}/${month}/${day}`
}

/** Of the DCMI type vocabulary (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-7). */
const DCMI_TYPES: Partial<Record<PublicationType, string>> = {
  dataset: 'Dataset',
  software: 'Software',
  speech: 'Event',
}

/** The paper in elements of Dublin Core; dates are as precise as they are known (W3CDTF allows for it). */
export function dublinCoreTags(facts: PaperFacts): MetaTag[] {
  const { type, issued, ISBN } = facts.publication
  const identifiers = [facts.doiUrl, facts.arxivUrl].filter((url) => url !== undefined)
  return [
    ['DC.title', facts.title],
    ...facts.authors.map((name): MetaTag => ['DC.creator', name]),
    ...facts.editors.map((name): MetaTag => ['DC.contributor', name]),
    ...(facts.publisher === undefined ? [] : [['DC.publisher', facts.publisher] satisfies MetaTag]),
    ...(issued === undefined ? [] : [['DC.date', issued] satisfies MetaTag]),
    ['DC.type', DCMI_TYPES[type] ?? 'Text'],
    ['DC.language', facts.language],
    ...(ISBN === undefined ? [] : [['DC.identifier', `urn:isbn:${ISBN}`] satisfies MetaTag]),
    ...identifiers.map((url): MetaTag => ['DC.identifier', url]),
    ...(facts.container === undefined
      ? []
      : [['DC.relation.ispartof', facts.container] satisfies MetaTag]),
    ...facts.topics.map((topic): MetaTag => ['DC.subject', topic]),
  ]
}
