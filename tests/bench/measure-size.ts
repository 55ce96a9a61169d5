import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { freePort } from '#build/serve/host-and-port.ts'
import { bundlePath, pathOf } from '#core/paths/paths.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { serveSite } from '#build/serve/serve-site.ts'
import type { Workshop } from './build-synthetic.ts'
import { type CiteBoxMetrics, measureCiteBox } from './measure-cite-box.ts'
import { BYTE_KINDS, type ByteKind, type LoadMetrics, measureLoad } from './measure-load.ts'
import { measureTyping, type TypingMetrics } from './measure-typing.ts'
import { staticPage } from './static-page.ts'
import { median, percentile } from './statistics.ts'
import { researcherSlug } from './synthetic-site.ts'

export interface MeasureOptions {
  browser: Browser
  workshop: Workshop
  runs: number
  port: number
  /** How long to wait for other work on this machine to end before each visit, in milliseconds. */
  patience: number
  log: (line: string) => void
}

const SLUG = researcherSlug(0)

/** Builds a site of one researcher with so many publications, and visits it and its hand-written twin in turn. */
export async function measureSize(size: number, options: MeasureOptions): Promise<SizeResult> {
  const { folder, seconds } = await options.workshop.build({ researchers: 1, publications: size })
  options.log(`${size} publications: built in ${seconds.toFixed(1)} s`)
  const twin = await writeStaticTwin(folder)
  const sites = await Promise.all([serve(folder, options.port), serve(twin, options.port + 1)])
  const [ours, hand] = sites.map(({ url }) => url) as [string, string]
  const page = pathOf({ page: 'person', slug: SLUG, tab: 'publications' }, 'en', 'en').slice(1)
  const urls = { ours: ours + page, static: hand, plain: `${hand}plain/` }
  try {
    const loads = await inTurn(urls, options, measureLoad)
    const { plain: _, ...searchable } = urls
    const fewer = { ...options, runs: Math.ceil(options.runs / 2) }
    const typings = await inTurn(searchable, fewer, measureTyping)
    const { ours: citeBoxes } = await inTurn({ ours: urls.ours }, fewer, measureCiteBox)
    return summarize({ size, buildSeconds: seconds, loads, typings, citeBoxes })
  } finally {
    for (const { server } of sites) server.close()
  }
}

/** A B C, A B C, …: what disturbs the machine for a while disturbs all of them. */
async function inTurn<K extends string, T>(
  urls: Readonly<Record<K, string>>,
  { browser, runs, patience, log }: MeasureOptions,
  measure: (browser: Browser, url: string) => Promise<T>,
): Promise<Record<K, T[]>> {
  const names = Object.keys(urls) as K[]
  const results = Object.fromEntries(names.map((name): [string, T[]] => [name, []])) as Record<
    K,
    T[]
  >
  for (let run = 1; run <= runs; run += 1) {
    for (const name of names) {
      await quietMachine(patience)
      results[name].push(await measure(browser, urls[name]))
    }
    log(`  ${measure.name} ${run}/${runs}`)
  }
  return results
}

interface Measured {
  size: number
  buildSeconds: number
  loads: Record<'ours' | 'static' | 'plain', LoadMetrics[]>
  typings: Record<'ours' | 'static', TypingMetrics[]>
  citeBoxes: CiteBoxMetrics[]
}

function summarize({ size, buildSeconds, loads, typings, citeBoxes }: Measured): SizeResult {
  return {
    size,
    buildSeconds,
    ours: summarizePage(loads.ours, typings.ours),
    static: summarizePage(loads.static, typings.static),
    plainLcp: median(loads.plain.map(({ lcp }) => lcp)),
    citeBox: {
      first: median(citeBoxes.map(({ first }) => first)),
      again: median(citeBoxes.map(({ again }) => again)),
    },
  }
}

async function serve(folder: string, from: number) {
  const port = await freePort(from)
  return { server: await serveSite({ folder, port, base: '/' }), url: `http://localhost:${port}/` }
}

/** Writes the hand-written page beside the built site, from the bundles of the latter. */
async function writeStaticTwin(folder: string): Promise<string> {
  const read = async (path: string) =>
    JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown
  const content = {
    profile: (await read(bundlePath.profile(SLUG))) as ProfileBundle,
    bundle: (await read(bundlePath.publications(SLUG))) as PublicationsBundle,
  }
  const twin = `${folder}-static`
  await mkdir(join(twin, 'plain'), { recursive: true })
  await writeFile(join(twin, 'index.html'), staticPage(content, { script: true }))
  await writeFile(join(twin, 'plain/index.html'), staticPage(content, { script: false }))
  return twin
}

/** One page in numbers: medians of the visits, percentiles over all keystrokes. */
export interface PageResult extends LoadMetrics {
  keyMedian: number
  key95: number
  /** 95th percentile of what the page takes to settle after a key. */
  settled95: number
  clear: number
  keystrokes: number
}

/** Ours and the hand-written page at one number of publications; `plain` is the latter without script. */
export interface SizeResult {
  size: number
  buildSeconds: number
  ours: PageResult
  static: PageResult
  plainLcp: number
  citeBox: CiteBoxMetrics
}

function summarizePage(
  loads: readonly LoadMetrics[],
  typings: readonly TypingMetrics[],
): PageResult {
  const middle = (pick: (load: LoadMetrics) => number) => median(loads.map(pick))
  const keys = typings.flatMap((typing) => typing.keys)
  return {
    fcp: middle(({ fcp }) => fcp),
    lcp: middle(({ lcp }) => lcp),
    // A shift in any visit is a shift.
    cls: Math.max(...loads.map(({ cls }) => cls)),
    blocking: middle(({ blocking }) => blocking),
    longestTask: middle(({ longestTask }) => longestTask),
    scriptBlocking: middle(({ scriptBlocking }) => scriptBlocking),
    hydration: middle(({ hydration }) => hydration),
    requests: middle(({ requests }) => requests),
    bytes: Object.fromEntries(
      BYTE_KINDS.map((kind) => [kind, middle(({ bytes }) => bytes[kind])]),
    ) as Record<ByteKind, number>,
    keyMedian: median(keys),
    key95: percentile(keys, 0.95),
    settled95: percentile(
      typings.flatMap(({ settles }) => settles),
      0.95,
    ),
    clear: median(typings.flatMap((typing) => typing.clears)),
    keystrokes: keys.length,
  }
}

/** How much of the machine must be idle, and for how long we look. */
const IDLE = 0.75
const LOOK = 400

/** Waits until the machine has little else to do, at most for the given milliseconds: other work falsifies every number. */
async function quietMachine(atMost: number): Promise<void> {
  const end = performance.now() + atMost
  while (performance.now() < end) {
    const before = cpuTimes()
    await pause(LOOK)
    const after = cpuTimes()
    if ((after.idle - before.idle) / (after.all - before.all) >= IDLE) return
  }
}

function cpuTimes(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times)
  const all = times.flatMap((time) => Object.values(time)).reduce((sum, time) => sum + time, 0)
  return { idle: times.reduce((sum, time) => sum + time.idle, 0), all }
}
