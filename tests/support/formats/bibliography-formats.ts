import { readBibtex } from '#formats/bibtex/read-bibtex.ts'
import { writeBibtex } from '#formats/bibtex/write-bibtex.ts'
import type { CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { readCslJson } from '#formats/csl-json/read-csl-json.ts'
import { writeCslJson } from '#formats/csl-json/write-csl-json.ts'
import type { ReadSource } from '#formats/reading.ts'
import { readRis } from '#formats/ris/read-ris.ts'
import { writeRis } from '#formats/ris/write-ris.ts'

/** What of a work comes back; `fact` gives undefined for what a format does not carry of it. */
export const FACTS = {
  type: (item: CslItem) => item.type,
  degree: (item: CslItem) => item.genre,
  title: (item: CslItem) => item.title,
  language: (item: CslItem) => item.language,
  authors: (item: CslItem) => item.author.map(nameText),
  organisations: (item: CslItem) => item.author.map((name) => 'literal' in name),
  year: (item: CslItem) => dateOf(item)[0],
  month: (item: CslItem) => dateOf(item)[1],
  day: (item: CslItem) => dateOf(item)[2],
  venue: (item: CslItem) =>
    item['container-title'] ?? item['event-title'] ?? item.publisher ?? item.authority,
  place: (item: CslItem) => item['publisher-place'],
  edition: (item: CslItem) => item.edition,
  series: (item: CslItem) => item['collection-title'],
  editors: (item: CslItem) => (item.editor ?? []).map(nameText),
  translators: (item: CslItem) => (item.translator ?? []).map(nameText),
  volume: (item: CslItem) => item.volume,
  issue: (item: CslItem) => item.issue,
  page: (item: CslItem) => item.page,
  number: (item: CslItem) => item.number,
  doi: (item: CslItem) => item.DOI,
  address: (item: CslItem) => item.URL,
  arxiv: (item: CslItem) => item.custom?.arxiv,
} satisfies Record<string, (item: CslItem) => unknown>

export type Fact = keyof typeof FACTS

/** Why something does not come back: for all works, or for those of which `of` is true. */
interface Gap {
  reason: string
  of?: (item: CslItem) => boolean
}

interface Format {
  write: (items: readonly CslItem[]) => string
  read: ReadSource
  gaps: Partial<Record<Fact, Gap>>
}

const isMisc = ({ type }: CslItem) =>
  ['patent', 'dataset', 'software', 'post-weblog', 'speech'].includes(type)

/** Per format, what it does not carry. Everything else comes back as it was. */
export const FORMATS: Record<string, Format> = {
  'CSL-JSON': { write: writeCslJson, read: readCslJson, gaps: {} },
  RIS: {
    write: writeRis,
    read: readRis,
    gaps: {
      organisations: { reason: 'RIS has names with a comma and names without, and no third sort' },
    },
  },
  BibTeX: {
    write: (items) => writeBibtex(items),
    read: readBibtex,
    gaps: {
      type: { reason: 'BibTeX has @misc for what it does not know', of: isMisc },
      language: { reason: 'BibTeX has no field for it' },
      day: { reason: 'BibTeX has months' },
    },
  },
  BibLaTeX: {
    write: (items) => writeBibtex(items, 'biblatex'),
    read: readBibtex,
    gaps: {
      type: {
        reason: '@online is a post, a preprint only with its arXiv id; a talk needs its event',
        of: (item) =>
          (item.type === 'article' && item.custom === undefined) ||
          (item.type === 'speech' && item['event-title'] === undefined),
      },
      language: { reason: 'the writer says Chinese only', of: ({ language }) => language !== 'zh' },
    },
  },
}

function nameText(name: CslName): string {
  if ('literal' in name) return name.literal
  const { family, given = '', suffix = '' } = name
  const parts = /\p{Script=Han}/u.test(family) ? [family + given] : [given, family, suffix]
  return parts.filter((part) => part !== '').join(' ')
}

function dateOf({ issued }: Partial<CslItem>): number[] {
  return issued?.['date-parts'][0] ?? []
}
