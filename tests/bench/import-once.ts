import { IMPORTERS } from '#formats/importers.ts'
import { importSource } from '#disk/import/import-source.ts'

/** A process of its own, so that its memory is that of one import: prints milliseconds and bytes. */
const [path = '', dataFolder = ''] = process.argv.slice(2)
const start = performance.now()
const outcome = await importSource({
  path,
  dataFolder,
  slug: 'ada-lin',
  from: undefined,
  source: undefined,
  dryRun: false,
  importers: IMPORTERS,
})
if (!('changes' in outcome)) throw new Error(JSON.stringify(outcome))
const milliseconds = performance.now() - start
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ milliseconds, memory: maxRSS * 1024 }))
