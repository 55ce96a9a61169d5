import { CITATION_STYLES, type CitationStyle } from '#formats/citation-styles/write-citation.ts'
import { PUBLICATION_EXPORTERS, type PublicationFormat } from '#formats/exporters.ts'

/** Names of styles; they are the same in both languages. */
const STYLE_LABELS: Record<CitationStyle, string> = {
  'gb-t-7714': 'GB/T 7714',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  ieee: 'IEEE',
}

export type CiteChoice = CitationStyle | PublicationFormat

export const FILE_FORMAT_IDS = Object.keys(PUBLICATION_EXPORTERS) as PublicationFormat[]

export const CITE_CHOICES: readonly CiteChoice[] = [...CITATION_STYLES, ...FILE_FORMAT_IDS]

export function labelOf(choice: CiteChoice): string {
  return isFileFormat(choice) ? PUBLICATION_EXPORTERS[choice].label : STYLE_LABELS[choice]
}

export function isFileFormat(choice: CiteChoice): choice is PublicationFormat {
  return choice in PUBLICATION_EXPORTERS
}
