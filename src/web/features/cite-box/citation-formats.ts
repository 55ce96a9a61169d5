import type { CslItem } from '#formats/csl-json/write-csl-json.ts'
import { writeBibtex } from '#formats/bibtex/write-bibtex.ts'
import { CITATION_STYLES, type CitationStyle } from '#formats/citation-styles/write-citation.ts'
import { writeCslJson } from '#formats/csl-json/write-csl-json.ts'
import { writeRis } from '#formats/ris/write-ris.ts'

/** A format for programs: its name, the file it becomes, and how it is written. */
export interface FileFormat {
  label: string
  ending: string
  type: string
  write: (items: readonly CslItem[]) => string
}

export const FILE_FORMATS = {
  bibtex: {
    label: 'BibTeX',
    ending: 'bib',
    type: 'application/x-bibtex',
    write: (items) => writeBibtex(items),
  },
  biblatex: {
    label: 'BibLaTeX',
    ending: 'bib',
    type: 'application/x-bibtex',
    write: (items) => writeBibtex(items, 'biblatex'),
  },
  ris: {
    label: 'RIS',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: writeRis,
  },
  'csl-json': {
    label: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
} satisfies Record<string, FileFormat>

export type FileFormatId = keyof typeof FILE_FORMATS

/** Names of styles; they are the same in both languages. */
const STYLE_LABELS: Record<CitationStyle, string> = {
  'gb-t-7714': 'GB/T 7714',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  ieee: 'IEEE',
}

export type CiteChoice = CitationStyle | FileFormatId

export const FILE_FORMAT_IDS = Object.keys(FILE_FORMATS) as FileFormatId[]

export const CITE_CHOICES: readonly CiteChoice[] = [...CITATION_STYLES, ...FILE_FORMAT_IDS]

export function labelOf(choice: CiteChoice): string {
  return isFileFormat(choice) ? FILE_FORMATS[choice].label : STYLE_LABELS[choice]
}

export function isFileFormat(choice: CiteChoice): choice is FileFormatId {
  return choice in FILE_FORMATS
}
