import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import { createListSearch } from '#core/filters/list-search.ts'
import { indexPublications } from '#core/publications/publication-search.ts'
import { createNameKeys } from '#core/search/name-keys.ts'
import { createSpelling } from '#core/search/spelling.ts'
import { compileSite } from '#compile/compile-site.ts'
import { publicationSearch } from '#compile/search-keys.ts'
import { createSiteContext } from '#compile/site-context.ts'
import { spellingsOf } from '#compile/spellings-of.ts'
import { loadSource } from '#disk/data/read-folder.ts'
import { median, percentile } from './statistics.ts'
import { writeSyntheticSite } from './synthetic-site.ts'

export interface SearchResult {
  publications: number
  /** Keys and spellings in the bundle, and what they add to it compressed. */
  keyBytes: number
  keyGzip: number
  bundleGzip: number
  /** Making keys and spellings at build time, in milliseconds. */
  build: number
  /** Indexing the bundle in the browser. */
  index: number
  /** The first letter typed. */
  first: number
  keyMedian: number
  key95: number
  /** The first typo, for which the words are gathered, and the keys after it. */
  firstTypo: number
  typoMedian: number
  /** Of index and search, in bytes. */
  memory: number
}

/** What visitors type: a subject, a co-author, a venue, initials, two words in another order. */
const QUERIES = ['language models', 'zhangwei', 'emnlp', 'zcj', 'safety diffusion', '语言模型']
const TYPOS = ['langauge', 'retreival', 'difusion', 'emergant']

/** The core of search alone, without a browser: for what reaches the screen see `measure-typing.ts`. */
export async function measureSearch(publications: number): Promise<SearchResult> {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-bench-search-'))
  try {
    await writeSyntheticSite(folder, { researchers: 1, publications })
    const { source } = await loadSource(folder)
    const bundle = compileSite(source).allPublications
    const context = createSiteContext(source)
    const build = time(() => {
      const keys = bundle.publications.map((paper) => publicationSearch(paper, context))
      return [keys, spellingsOf(bundle.publications, context.people.values())]
    })
    return { publications, build, ...sizeOf(bundle), ...runOf(bundle) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function sizeOf(bundle: PublicationsBundle) {
  const { spellings, ...rest } = bundle
  const keys = [spellings, bundle.publications.map(({ search }) => search)]
  const publications = bundle.publications.map((paper) => ({ ...paper, search: '' }))
  const bundleGzip = gzipped(bundle)
  return {
    keyBytes: Buffer.byteLength(JSON.stringify(keys)),
    keyGzip: bundleGzip - gzipped({ ...rest, publications }),
    bundleGzip,
  }
}

function runOf(compiled: PublicationsBundle) {
  const bundle = structuredClone(compiled)
  const before = heap()
  const start = performance.now()
  const spelling = createSpelling(bundle.spellings)
  const { people } = bundle.vocabulary
  const list = indexPublications(bundle.publications, {
    spelling,
    names: createNameKeys(spelling, people),
  })
  const index = performance.now() - start
  const search = createListSearch(list, spelling)
  const ask = (q: string) => time(() => search({ ...publicationCodec.defaults, q }))
  const first = ask('l')
  const keys = QUERIES.flatMap(prefixes).map(ask)
  const [firstTypo = 0, ...typos] = TYPOS.flatMap((query) => prefixes(query).slice(4)).map(ask)
  const memory = heap() - before
  return {
    index,
    first,
    keyMedian: median(keys),
    key95: percentile(keys, 0.95),
    firstTypo,
    typoMedian: median(typos),
    memory,
  }
}

function prefixes(query: string): string[] {
  return Array.from(query, (_, at) => query.slice(0, at + 1))
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function gzipped(value: unknown): number {
  return gzipSync(JSON.stringify(value), { level: 9 }).length
}

function heap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
  return process.memoryUsage().heapUsed
}
