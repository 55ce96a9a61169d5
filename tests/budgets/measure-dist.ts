import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readPageAssets } from './page-assets.ts'

/** One budget and what comes closest to it; sizes are bytes after gzip -9, file by file. */
export type Measurement = { what: string; limit: number; bytes: number; where: string }

const LIMITS = {
  /** What a page waits for before it is interactive. */
  allScripts: 158_500,
  /** What filters a list: loaded by every page with a list as soon as it is interactive. */
  listScript: 23_000,
  styles: 12_000,
  fonts: 45_000,
  /** Of the site; the dialogs are the largest. */
  lazyChunk: 28_000,
  /** Checks and compiles bundles in the browser of an owner. */
  previewChunk: 78_000,
  bibtexChunk: 110_000,
  /** How Chinese names are read: only `/preview/` compiles in the browser, and search should work in it. */
  pinyinChunk: 145_000,
  /** Reads PDFs: loaded by the worker of `/preview/` when one is dropped there. */
  pdfChunk: 620_000,
  /** Which characters the fonts of PDFs mean that do not say so. */
  characterMaps: 280_000,
  overview: 16_800,
  /** What the search of the site would read of the profiles of a group of fifty like those of this site. */
  entriesOfFifty: 75_000,
}

type Weighed = { where: string; bytes: number }

/** Measures the built site; throws when there is none, or nothing in it to measure. */
export function measureDist(dist: string): Measurement[] {
  if (!existsSync(dist)) throw new Error(`${dist} is missing: run "npm run build" first`)
  const pages = list(dist, '**/index.html')
  const assets = pages.map((page) => ({ page, ...readPageAssets(dist, page) }))
  const sizeOf = (file: string) => gzipped(readFileSync(join(dist, file)))
  const total = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0)
  const perPage = (weigh: (page: (typeof assets)[number]) => number) =>
    assets.map((page) => ({ where: page.page, bytes: weigh(page) }))

  const early = new Set(assets.flatMap(({ scripts }) => scripts))
  const lazy = list(dist, '**/*.js').filter((file) => !early.has(file))
  const lists = lazy.filter((file) => /^assets\/list-[^/]*\.js$/u.test(file))
  const bibtex = lazy.filter(isBibtex)
  const pinyin = lazy.filter(isPinyin)
  const otherLazy = lazy.filter((file) => !isBibtex(file) && !isPinyin(file) && !isOfPdf(file))
  const isOfPreview = (file: string) => file.startsWith('assets/preview/')
  const weigh = (files: string[]) => files.map((where) => ({ where, bytes: sizeOf(where) }))
  return [
    worst('JavaScript of a page', LIMITS.allScripts, required(perPage((p) => total(p.scripts)))),
    worst('what filters a list, afterwards', LIMITS.listScript, required(weigh(lists))),
    worst(
      'CSS of a page',
      LIMITS.styles,
      required(perPage((p) => total(p.stylesheets) + gzipped(p.inlineStyles.join('')))),
    ),
    worst(
      'preloaded fonts',
      LIMITS.fonts,
      perPage((p) => total(p.preloadedFonts)),
    ),
    worst('a lazy chunk', LIMITS.lazyChunk, weigh(otherLazy.filter((file) => !isOfPreview(file)))),
    worst('a chunk of the preview', LIMITS.previewChunk, weigh(otherLazy.filter(isOfPreview))),
    worst('the BibTeX reader', LIMITS.bibtexChunk, weigh(bibtex)),
    worst('the pinyin of a preview', LIMITS.pinyinChunk, weigh(pinyin)),
    worst(
      'the PDF reader of a preview',
      LIMITS.pdfChunk,
      weigh(lazy.filter((file) => PDF.test(file))),
    ),
    worst(
      'characters of a PDF',
      LIMITS.characterMaps,
      weigh(lazy.filter((file) => MAPS.test(file))),
    ),
    worst("HTML of a researcher's overview", LIMITS.overview, required(weigh(overviews(dist)))),
    worst(
      'profiles in a search, for fifty',
      LIMITS.entriesOfFifty,
      required([entriesOfFifty(dist)]),
    ),
  ]
}

function entriesOfFifty(dist: string): Weighed {
  const where = 'data/entries.json'
  const people = list(dist, 'data/*/profile.json').length
  return { where, bytes: Math.round((gzipped(readFileSync(join(dist, where))) * 50) / people) }
}

function isBibtex(file: string): boolean {
  return basename(file).toLowerCase().includes('bibtex')
}

function isPinyin(file: string): boolean {
  return /^assets\/preview\/pinyin-/u.test(file)
}

/** Both are of the preview alone: anywhere else they would count as chunks of the site. */
const PDF = /^assets\/preview\/pdf-/u
const MAPS = /^assets\/preview\/character-maps-/u

function isOfPdf(file: string): boolean {
  return PDF.test(file) || MAPS.test(file)
}

function overviews(dist: string): string[] {
  const slugs = list(dist, 'data/*/profile.json').map((file) => basename(dirname(file)))
  return slugs.flatMap((slug) => list(dist, `{${slug},*/${slug}}/index.html`))
}

function list(dist: string, pattern: string): string[] {
  return globSync(pattern, { cwd: dist }).map((file) => file.replaceAll(sep, '/'))
}

function gzipped(content: Buffer | string): number {
  return content.length === 0 ? 0 : gzipSync(content, { level: 9 }).length
}

/** A budget that saw nothing proves nothing. */
function required(items: Weighed[]): Weighed[] {
  if (!items.some(({ bytes }) => bytes > 0)) throw new Error('dist/ holds nothing to measure here')
  return items
}

function worst(what: string, limit: number, items: readonly Weighed[]): Measurement {
  const none: Weighed = { where: '(none)', bytes: 0 }
  const heaviest = items.reduce((most, item) => (item.bytes > most.bytes ? item : most), none)
  return { what, limit, ...heaviest }
}
