import { CITATION_STYLES, type CitationStyle } from '#formats/citation-styles/write-citation.ts'
import { PUBLICATION_EXPORTERS, type PublicationFormat } from '#formats/publication-exporters.ts'

/** Names of styles; they are the same in both languages. */
const STYLE_LABELS: Record<CitationStyle | typeof BOTH_LANGUAGES, string> = {
  'gb-t-7714-2025': 'GB/T 7714—2025',
  'gb-t-7714-2025-both': 'GB/T 7714—2025 中 + EN',
  'gb-t-7714-2015': 'GB/T 7714—2015',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  ieee: 'IEEE',
}

/** The newest national standard in Chinese and English, for Chinese papers. */
export const BOTH_LANGUAGES = 'gb-t-7714-2025-both'

export type CiteChoice = CitationStyle | typeof BOTH_LANGUAGES | PublicationFormat

export const FILE_FORMAT_IDS = Object.keys(PUBLICATION_EXPORTERS) as PublicationFormat[]

const [FIRST_STYLE, ...OTHER_STYLES] = CITATION_STYLES

export const CITE_CHOICES: readonly CiteChoice[] = [
  ...(FIRST_STYLE === undefined ? [] : [FIRST_STYLE]),
  BOTH_LANGUAGES,
  ...OTHER_STYLES,
  ...FILE_FORMAT_IDS,
]

export function labelOf(choice: CiteChoice): string {
  return isFileFormat(choice) ? PUBLICATION_EXPORTERS[choice].label : STYLE_LABELS[choice]
}

export function isFileFormat(choice: CiteChoice): choice is PublicationFormat {
  return choice in PUBLICATION_EXPORTERS
}
