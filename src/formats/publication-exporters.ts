import { writeBibtex } from './bibtex/write-bibtex.ts'
import type { CslItem } from './csl-json/csl-item.ts'
import { writeCslJson } from './csl-json/write-csl-json.ts'
import { writeRis } from './ris/write-ris.ts'

/** A format for lists of publications: its name, the file it becomes, and how it is written. */
interface PublicationExporter {
  label: string
  ending: string
  /** The media type of the file. */
  type: string
  write: (items: readonly CslItem[]) => string
}

/** By the name given to `--to`. */
export const PUBLICATION_EXPORTERS = {
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
} as const satisfies Record<string, PublicationExporter>

export type PublicationFormat = keyof typeof PUBLICATION_EXPORTERS
