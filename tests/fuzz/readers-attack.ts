import assert from 'node:assert/strict'
import { DROPPED_CHARACTERS } from '#core/text/control-characters.ts'
import { DIAGNOSTIC_TEXTS } from '#i18n/diagnostics/diagnostic-text.ts'
import { mergeReading } from '#import/merge/merge-reading.ts'
import { type Importer, IMPORTERS } from '#formats/importers.ts'
import type { ImportFile, Reading, ReadingProblem } from '#formats/reading.ts'
import { planFiles } from '#import/plan-files.ts'
import { importCases } from '#tests/support/catalogs/import-cases.ts'
import { RECORDS } from '#tests/support/formats/full-records.ts'
import { FULL_TEXTS } from '#tests/support/formats/full-sources.ts'
import type { Random } from '../bench/random.ts'
import { shown, type Attack } from './attack.ts'
import { mutateJson, mutateText } from './mutate-text.ts'

const NAME = { en: { given: 'Ada', family: 'Li' } }
const SCHEMAS = { profile: '', news: '', publications: '', 'imported-from': '' }
const TARGET = {
  bundle: { profile: { name: NAME }, publications: [], news: [] },
  sources: [],
  vocabulary: { venues: [], topics: [] },
  site: undefined,
  review: '',
  schemas: SCHEMAS,
}

/**
 * Every importer reads every text: it throws nothing, gives values and places that are what they should be, and what
 * it reads can be written into a bundle that passes the check.
 */
export const readersAttack: Attack = {
  name: 'readers',
  tries: 60,
  attempt: async (random) => {
    const importer = random.pick(IMPORTERS)
    const files = mutateFiles(random, random.pick(seedsOf(importer)))
    const read = await importer.load()
    try {
      importer.recognizes(files)
      const reading = read(files)
      checkLeaves(reading)
      const lines = new Map(files.map(({ path, text }) => [path, text.split(/\r\n?|\n/u).length]))
      for (const problem of reading.problems) checkProblem(problem, lines)
      checkImport(reading, importer.format)
    } catch (error) {
      throw new Error(`${importer.format}: ${shown(files.map(({ text }) => text).join('\n'))}`, {
        cause: error,
      })
    }
  },
}

function mutateFiles(random: Random, files: readonly ImportFile[]): ImportFile[] {
  const changed = random.between(0, files.length - 1)
  return files.map(({ path, text }, at) => {
    if (at !== changed) return { path, text }
    const mutate = path.endsWith('.json') && random.chance(0.8) ? mutateJson : mutateText
    return { path, text: mutate(random, text) }
  })
}

/** Texts without control characters, numbers that are numbers, and nothing that JSON cannot write; null only in what `extra` keeps of a source. */
function checkLeaves(value: unknown, mayBeNull = false): void {
  if (typeof value === 'string') assert.equal(value.search(DROPPED_CHARACTERS), -1, shown(value))
  else if (typeof value === 'number') assert.ok(Number.isFinite(value), String(value))
  else if (Array.isArray(value)) for (const part of value) checkLeaves(part, mayBeNull)
  else if (typeof value === 'object' && value !== null) {
    assert.ok([Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
    for (const [key, part] of Object.entries(value)) checkLeaves(part, mayBeNull || key === 'extra')
  } else if (value === null) assert.ok(mayBeNull, 'null')
  else assert.ok(['boolean', 'undefined'].includes(typeof value), typeof value)
}

function checkProblem(
  { code, file, line = 1, found }: ReadingProblem,
  lines: ReadonlyMap<string, number>,
): void {
  for (const texts of Object.values(DIAGNOSTIC_TEXTS))
    assert.ok(texts[`import.problem.${code}`], code)
  const last = lines.get(file) ?? 0
  assert.ok(line >= 1 && line <= last, `${code} in line ${line} of ${last} of ${file}`)
  assert.ok(found.length <= 1_000, `${code} shows ${found.length} characters`)
}

function checkImport(reading: Reading, format: string): void {
  const source = { source: 'a', format }
  const merged = mergeReading({ ...TARGET, source, reading })
  const files = planFiles('ada-li', TARGET, merged)
  assert.ok(files instanceof Map, JSON.stringify(files))
}

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
  endnote: [
    lone('a.enw', '%0 Thesis\n%A 林晚舟\n%Y 顾一帆\n%T 地衣\n%D 2020\n%U https://example.org/\n'),
  ],
  'endnote-xml': [
    lone(
      'a.xml',
      '<xml><records><record><ref-type name="Book">6</ref-type><contributors><authors><author>Lin, W.</author></authors></contributors><titles><title><style>Rivers</style></title></titles><dates><year>2020</year></dates></record></records></xml>',
    ),
  ],
  scopus: [lone('a.csv', 'Authors,Title,Year,Source title\n"Lin, W.; Gu, Y.","A ""b", 2020,Q\n')],
  'web-of-science': [
    lone('a.txt', 'FN Clarivate\nPT J\nAU Lin, W\n   Gu, Y\nTI Rivers\nSO Q\nPY 2020\nER\nEF\n'),
  ],
  pdf: [lone('cv.pdf', '<p>Lan Shen</p>\n<h2>Education</h2>\n<p>Ph.D. | X | 2019 – 2023</p>\n')],
  docx: [
    lone(
      'cv.docx',
      '<p>Lan Shen</p>\n<h1>Education</h1>\n<ul><li>Ph.D., X, 2019 – 2023</li></ul>\n',
    ),
  ],
}

/** What an importer is attacked with; one that is new here with the sources of all others. */
function seedsOf({ format }: Importer): readonly (readonly ImportFile[])[] {
  return SEEDS[format] ?? Object.values(SEEDS).flat()
}

function lone(path: string, text: string): readonly ImportFile[] {
  return [{ path, text }]
}

function record(name: string, path: string): readonly ImportFile[] {
  const [, texts = []] = RECORDS[name] ?? []
  return texts.map((text, at) => ({ path: at === 0 ? path : `${at}-${path}`, text }))
}
