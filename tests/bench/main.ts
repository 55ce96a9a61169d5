import { Command } from 'commander'
import { freePort } from '#build/serve/host-and-port.ts'
import { serveSite } from '#build/serve/serve-site.ts'
import { launchBrowser } from './browser.ts'
import { measureBuild, openWorkshop, type Workshop } from './build-synthetic.ts'
import { checkGoals, checkImport, GOAL_ENTRIES } from './goals.ts'
import { runLighthouse } from './lighthouse.ts'
import { measureImport } from './measure-import.ts'
import { scoreReferences } from './measure-references.ts'
import { measureSearch } from './measure-search.ts'
import { measureSize } from './measure-size.ts'
import {
  reportBuilds,
  reportGoals,
  reportImports,
  reportReferences,
  reportSearch,
  reportSizes,
} from './report.ts'
import { researcherSlug } from './synthetic-site.ts'

interface BenchOptions {
  sizes: number[]
  researchers: number[]
  runs: number
  only?: 'pages' | 'builds' | 'search' | 'import'
  lighthouse?: true
  smoke?: true
  port: number
}

const numbers = (text: string) => text.split(',').map(Number)

/** Entries of a bibliography: a group's, and what the goal speaks of. */
const IMPORT_SIZES = [250, GOAL_ENTRIES]

/** Shows that everything is still measured; a busy machine gives no times worth judging. */
const SMOKE = { sizes: [10], researchers: [1], runs: 1 }
const SMOKE_IMPORT_SIZES = [10]

/** References of a list, of which there are two in each style. */
const LIST_LENGTH = 20
const SMOKE_LIST_LENGTH = 1

/** How long to wait for other work on this machine to end before each visit, in milliseconds. */
const PATIENCE = 15_000

const log = (line: string) => console.error(line)

const command = new Command('bench')
  .description('measure synthetic sites in a slowed-down Chromium against a hand-written page')
  .option('--sizes <numbers>', 'publications of one researcher', numbers, [20, 100, 1000, 10_000])
  .option('--researchers <numbers>', 'researchers, for the build', numbers, [1, 10, 100, 1000])
  .option('--runs <number>', 'visits of each page', Number, 5)
  .option('--only <part>', 'pages, builds, search or import')
  .option('--smoke', 'everything once at the smallest size, without goals')
  .option('--lighthouse', 'Lighthouse scores instead, by npx from the registry')
  .option('--port <number>', 'the first port to serve at', Number, 4500)
  .parse()
const given = command.opts<BenchOptions>()
const options = given.smoke ? { ...given, ...SMOKE } : given

const workshop = await openWorkshop()
try {
  if (options.lighthouse) await benchLighthouse(workshop)
  else {
    const { only } = options
    if (only === undefined || only === 'pages') await benchPages(workshop)
    if (only === undefined || only === 'builds') await benchBuilds(workshop)
    if (only === undefined || only === 'search') await benchSearch()
    if (only === undefined || only === 'import') await benchImport()
  }
} finally {
  await workshop.remove()
}

async function benchPages(place: Workshop): Promise<void> {
  const browser = await launchBrowser()
  try {
    const results = []
    for (const size of options.sizes) {
      const { runs, port, smoke } = options
      const result = await measureSize(size, {
        browser,
        workshop: place,
        runs,
        port,
        patience: smoke ? 0 : PATIENCE,
        log,
      })
      log(reportSizes([result]))
      results.push(result)
    }
    console.log(`${reportSizes(results)}\n`)
    if (!options.smoke) console.log(`${reportGoals(checkGoals(results))}\n`)
  } finally {
    await browser.close()
  }
}

async function benchBuilds(place: Workshop): Promise<void> {
  const builds = []
  for (const researchers of options.researchers) {
    builds.push(await measureBuild(place, researchers))
    log(`${researchers} researchers: built`)
  }
  console.log(reportBuilds(builds))
}

async function benchImport(): Promise<void> {
  const results = []
  const sizes = options.smoke ? SMOKE_IMPORT_SIZES : IMPORT_SIZES
  for (const entries of sizes) results.push(await measureImport(entries))
  console.log(`${reportImports(results)}\n`)
  const length = options.smoke ? SMOKE_LIST_LENGTH : LIST_LENGTH
  console.log(`${reportReferences(await scoreReferences(length))}\n`)
  if (!options.smoke) console.log(`${reportGoals(checkImport(results))}\n`)
}

async function benchSearch(): Promise<void> {
  const results = []
  for (const size of options.sizes) {
    results.push(await measureSearch(size))
    log(`${size} publications: searched`)
  }
  console.log(reportSearch(results))
}

async function benchLighthouse(place: Workshop): Promise<void> {
  const port = await freePort(options.port)
  const url = `http://localhost:${port}/`
  const { folder } = await place.build({ researchers: 1, publications: 100 }, url)
  const server = await serveSite({ folder, port, base: '/' })
  const slug = researcherSlug(0)
  for (const page of [`${slug}/`, `${slug}/publications/`]) {
    console.log(`${page}\n${await runLighthouse(url + page, place.folder)}\n`)
  }
  server.close()
}
