import type { PublicationType } from '#core/schema/publication.ts'
import type { MetaTag } from './meta-tag.ts'
import type { PaperFacts } from './paper-facts.ts'

/** Of the DCMI type vocabulary (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-7). */
const DCMI_TYPES: Partial<Record<PublicationType, string>> = {
  dataset: 'Dataset',
  software: 'Software',
  speech: 'Event',
}

/** The paper in elements of Dublin Core; dates are as precise as they are known (W3CDTF allows for it). */
export function dublinCoreTags(facts: PaperFacts): MetaTag[] {
  const { type, authors, issued } = facts.publication
  const identifiers = [facts.doiUrl, facts.arxivUrl].filter((url) => url !== undefined)
  return [
    ['DC.title', facts.title],
    ...authors.map(({ name }): MetaTag => ['DC.creator', name]),
    ...(issued === undefined ? [] : [['DC.date', issued] satisfies MetaTag]),
    ['DC.type', DCMI_TYPES[type] ?? 'Text'],
    ['DC.language', facts.language],
    ...identifiers.map((url): MetaTag => ['DC.identifier', url]),
    ...(facts.container === undefined
      ? []
      : [['DC.relation.ispartof', facts.container] satisfies MetaTag]),
    ...facts.topics.map((topic): MetaTag => ['DC.subject', topic]),
  ]
}
