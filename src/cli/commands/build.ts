import { Command } from 'commander'
import { normalizeBase } from '#site/build/base-path.ts'
import { buildSite } from '#site/build/build-site.ts'
import type { PictureCounts } from '#site/pictures/plan-pictures.ts'
import { usesColour } from '../paint.ts'
import { formatReport } from '../report.ts'
import { systemLocale } from '../system-locale.ts'

interface BuildArguments {
  data: string
  out: string
}

const HELP = `
Exit codes: 0 built; 1 errors in the data, nothing is written; 2 wrong usage.

Examples:
  bifolio build
  SITE_URL=https://someone.example/name BASE_PATH=/name bifolio build`

export function buildCommand(): Command {
  return new Command('build')
    .description('check the data and build the site; BASE_PATH and SITE_URL say where it will live')
    .option('--data <folder>', 'the data folder', 'data')
    .option('--out <folder>', 'where the site is written', 'dist')
    .addHelpText('after', HELP)
    .action(async ({ data, out }: BuildArguments) => {
      if (!(await build({ data, out, url: process.env['SITE_URL'] }))) process.exitCode = 1
    })
}

/** Builds and reports; false when the data has errors. */
export async function build(options: {
  data: string
  out: string
  url: string | undefined
}): Promise<boolean> {
  const start = performance.now()
  const result = await buildSite({
    dataFolder: options.data,
    outFolder: options.out,
    base: normalizeBase(process.env['BASE_PATH']),
    url: options.url === '' ? undefined : options.url,
  })
  const locale = systemLocale(process.env)
  const colour = usesColour(process.stderr, process.env)
  process.stderr.write(
    `${formatReport(result.issues, { folder: options.data, locale, warnings: false, colour })}\n`,
  )
  if (!result.built) return false
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${result.pages} pages, ${result.files} files in ${options.out}/ (${seconds} s)`)
  if (result.pictures) console.log(picturesLine(result.pictures))
  return true
}

function picturesLine({ count, drawn, without }: PictureCounts): string {
  const lacking =
    without === 0 ? '' : `; ${without} pages have none, their names or title have no glyphs`
  return `${count} pictures for sharing, ${drawn} drawn and ${count - drawn} kept${lacking}`
}
