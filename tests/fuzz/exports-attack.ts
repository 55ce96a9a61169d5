import assert from 'node:assert/strict'
import { exportText } from '#build/site/exports.ts'
import { compileSite } from '#compile/compile-site.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'
import type { ExportFormat } from '#formats/export-formats.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { readBibtex } from '#formats/bibtex/read-bibtex.ts'
import { CITATION_STYLES, writeCitation } from '#formats/citation-styles/write-citation.ts'
import { readCslJson } from '#formats/csl-json/read-csl-json.ts'
import { readJsonResume } from '#formats/json-resume/read-json-resume.ts'
import type { ReadSource } from '#formats/reading.ts'
import { readRis } from '#formats/ris/read-ris.ts'
import { readWithCitationJs, readWithRetorquere } from '#tests/support/formats/bibtex-readers.ts'
import {
  bibtexFaults,
  latexFaults,
  markdownFaults,
  risFaults,
} from '#tests/support/formats/export-faults.ts'
import type { Random } from '../bench/random.ts'
import { itemsOfBundle } from '../support/site/compiled-data.ts'
import { shown, type Attack } from './attack.ts'
import { hostileSite, OWNER } from './hostile-site.ts'
import { hostileText } from './hostile-text.ts'

/** Whatever a bundle says, its exports are read back as its works and no other, and nothing in them is obeyed. */
export const exportsAttack: Attack = {
  name: 'exports',
  tries: 5,
  attempt: (random) => {
    const site = compileSite(hostileSite(random))
    spoilBundles(site, random)
    const items = site.publications.flatMap(itemsOfBundle)
    for (const locale of ['en', 'zh'] as const) {
      const write = (format: ExportFormat) =>
        exportText(site, { slug: OWNER, format, locale }) ?? assert.fail('nobody is there')
      checkBibtex(write('bibtex'), items)
      checkBibtex(write('biblatex'), items)
      expectFaultless(write('ris'), (text) => risFaults(text, items.length))
      expectSameWorks(readRis, write('ris'), items)
      expectSameWorks(readCslJson, write('csl-json'), items)
      assert.equal(readBack(readJsonResume, write('json-resume')).length, items.length)
      expectFaultless(write('latex'), latexFaults)
      const hasBiography = site.profiles.some(({ biography }) => biography !== undefined)
      const markdown = { works: items.length, hasBiography }
      expectFaultless(write('markdown'), (text) => markdownFaults(text, markdown))
      for (const format of ['csl-json', 'json-resume', 'markdown'] as const) {
        expectFaultless(write(format), controlFaults)
      }
    }
    for (const item of items) checkCitations(item)
  },
}

/** A bundle from elsewhere may have any text as a DOI, an arXiv id or a language. */
function spoilBundles(site: CompiledSite, random: Random): void {
  for (const { publications } of site.publications) {
    for (const [at, publication] of publications.entries()) {
      if (random.chance(0.1)) publication.doi = `${at} ${hostileText(random)}`
      if (random.chance(0.1)) publication.arxiv = `${at} ${hostileText(random)}`
      if (random.chance(0.1)) publication.language = hostileText(random)
    }
  }
}

function checkBibtex(text: string, items: readonly CslItem[]): void {
  expectFaultless(text, (bib) => bibtexFaults(bib, items.length))
  expectSameWorks(readBibtex, text, items)
  const keys = items.map(({ id }) => id)
  for (const read of [readWithRetorquere, readWithCitationJs]) {
    assert.deepEqual(keysIn(read, text), keys, `${read.name} finds other works in ${text}`)
  }
}

function keysIn(read: typeof readWithCitationJs, text: string): string[] {
  try {
    return read(text).map(({ key }) => key)
  } catch (error) {
    return assert.fail(`${read.name} stumbles: ${String(error)} in ${text}`)
  }
}

function expectFaultless(text: string, faultsOf: (text: string) => string[]): void {
  const faults = faultsOf(text)
  assert.deepEqual(faults, [], `${faults.join(', ')} in ${text}`)
}

function expectSameWorks(read: ReadSource, text: string, items: readonly CslItem[]): void {
  const titles = readBack(read, text).map(({ publication: { title } }) => lettersOf(title))
  assert.equal(titles.length, items.length, `other works in ${text}`)
  for (const [at, { title }] of items.entries()) {
    // Readers take tags and entities of HTML for markup, which sources are full of.
    if (!/[<&]/u.test(title)) assert.equal(titles[at], lettersOf(title), `another title in ${text}`)
  }
}

function readBack(read: ReadSource, text: string) {
  return read([{ path: 'papers', text }]).publications
}

function lettersOf(title: unknown): string {
  const text = typeof title === 'string' ? title : Object.values(title as object).join('')
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function controlFaults(text: string): string[] {
  const controls = text.match(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e]/gu) ?? []
  return [
    ...controls,
    ...text.split('\n').filter((line) => /[\u2066-\u2069]/u.test(withoutPairs(line))),
  ]
}

/** A line without isolates that are closed, from the inside out. */
function withoutPairs(line: string): string {
  const inner = line.replaceAll(/[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/gu, '$1')
  return inner === line ? line : withoutPairs(inner)
}

function checkCitations(item: CslItem): void {
  for (const style of CITATION_STYLES) {
    const text = writeCitation(item, style)
      .map((run) => run.text)
      .join('')
    assert.doesNotMatch(text, /[^\P{Cc}\n\t]|[\p{Cs}\uFDD0\uFDD1]/u, `a control in ${shown(text)}`)
  }
}
