import type { Importer } from '#formats/importers.ts'
import type { ImportFile } from '#formats/reading.ts'
import { FULL_TEXTS } from '../support/full-sources.ts'
import { importCases } from '../support/catalogs/import-cases.ts'
import { RECORDS } from '../support/full-records.ts'

/** Sources of each format that say a little of everything. */
const SEEDS: Readonly<Record<string, readonly (readonly ImportFile[])[]>> = {
  bibtex: [lone('a.bib', FULL_TEXTS.BibTeX)],
  ris: [lone('a.ris', FULL_TEXTS.RIS)],
  'csl-json': [lone('a.csl.json', FULL_TEXTS['CSL-JSON'])],
  zotero: [record('Zotero', 'zotero.json')],
  openalex: [record('OpenAlex', 'openalex.json')],
  orcid: [record('ORCID', 'orcid.json')],
  'json-resume': [record('JSON Résumé', 'resume.json')],
  dblp: [record('DBLP', 'dblp.xml')],
  latex: importCases('latex').map(({ files }) => files),
  homepage: [
    lone('index.md', FULL_TEXTS.homepage),
    ...importCases('homepage').map(({ files }) => files),
  ],
  docx: [
    lone(
      'cv.docx',
      '<p>Lan Shen</p>\n<h1>Education</h1>\n<ul><li>Ph.D., X, 2019 – 2023</li></ul>\n',
    ),
  ],
}

/** What an importer is attacked with; one that is new here with the sources of all others. */
export function seedsOf({ format }: Importer): readonly (readonly ImportFile[])[] {
  return SEEDS[format] ?? Object.values(SEEDS).flat()
}

function lone(path: string, text: string): readonly ImportFile[] {
  return [{ path, text }]
}

function record(name: string, path: string): readonly ImportFile[] {
  const [, texts = []] = RECORDS[name] ?? []
  return texts.map((text, at) => ({ path: at === 0 ? path : `${at}-${path}`, text }))
}
