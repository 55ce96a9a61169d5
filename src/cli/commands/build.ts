import { Command } from 'commander'
import type { Locale } from '#core/schema/locale.ts'
import { isBasePath, normalizeBase } from '#build/pages/base-path.ts'
import type { BuildResult } from '#build/site/build-site.ts'
import { isSiteAddress } from '#core/schema/url.ts'
import { outProblem, type OutProblem } from '#disk/files/out-problem.ts'
import { refusalText } from '../failure-text.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { usesColour } from '../paint.ts'
import { describeIssues, formatReport } from '../report.ts'
import { createSay, type Say, withoutSlash } from '../say.ts'
import { print, printJson, printMessage, printProgress } from '../print.ts'
import { reportPublicFiles } from '../public-files-report.ts'

interface BuildArguments extends LocaleOption {
  data: string
  out: string
  json: boolean
}

const HELP = `
Exit codes: 0 built; 1 errors in the data, nothing written; 2 invalid usage, or an output folder that must not be replaced.

Examples:
  bifolio build
  SITE_URL=https://someone.example/name BASE_PATH=/name bifolio build`

export function buildCommand(): Command {
  return new Command('build')
    .description('check the data and build the site; BASE_PATH and SITE_URL set its URL')
    .option('--data <folder>', 'the data folder', 'data')
    .option('--out <folder>', 'output folder', 'dist')
    .option('--json', 'print the result as JSON', false)
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(async (options: BuildArguments) => {
      process.exitCode = await build({ ...options, url: process.env['SITE_URL'] })
    })
}

interface BuildRequest {
  data: string
  out: string
  url: string | undefined
  locale: Locale
  json: boolean
}

/** Builds and reports; gives the exit code. */
export async function build(request: BuildRequest): Promise<0 | 1 | 2> {
  try {
    return await buildAndReport(request)
  } catch (error) {
    if (!request.json) throw error
    printRefusal(refusalText(error, request.locale), request)
    return 1
  }
}

async function buildAndReport(request: BuildRequest): Promise<0 | 1 | 2> {
  const { data, out, url, locale, json } = request
  const start = performance.now()
  const say = createSay(locale)
  const problem = outProblem(out, data)
  if (problem !== undefined) return refuse(outText(problem, out, say), request)
  const { BASE_PATH: base = '' } = process.env
  if (!isBasePath(base)) return refuse(say('build.base-path', { found: base }), request)
  if (url !== undefined && url !== '' && !isSiteAddress(url)) {
    return refuse(say('build.site-url', { found: url }), request)
  }
  printProgress(say('build.step.check', { folder: data }))
  // The bundler is large, and most commands do without it.
  const { buildSite } = await import('#build/site/build-site.ts')
  const result = await buildSite({
    dataFolder: data,
    outFolder: out,
    base: normalizeBase(base),
    url: url === '' ? undefined : url,
    onStep: (step, { done, of } = { done: 1, of: 1 }) => {
      if (done % 10 === 1 || done === of) printProgress(say(`build.step.${step}`, { done, of }))
    },
  })
  if (!result.built && result.problem !== undefined) {
    return refuse(outText(result.problem, out, say), request)
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (json) {
    const issues = describeIssues(result.issues, locale)
    printJson({ folder: out, ...result, issues })
    return result.built ? 0 : 1
  }
  const colour = usesColour(process.stderr, process.env)
  printMessage(formatReport(result.issues, { folder: data, locale, warnings: false, colour }))
  if (result.built) reportPublicFiles(result.unpublished, say)
  for (const line of describeBuild(result, { out, seconds, say })) {
    print(line)
  }
  return result.built ? 0 : 1
}

/** Reports why nothing is built. */
function refuse(message: string, { out, json }: BuildRequest): 2 {
  if (json) printRefusal(message, { out })
  else printMessage(message)
  return 2
}

function printRefusal(message: string, { out }: Pick<BuildRequest, 'out'>): void {
  printJson({ folder: out, built: false, message })
}

/** What was written, line by line. */
function describeBuild(
  result: BuildResult,
  { out, seconds, say }: { out: string; seconds: string; say: Say },
): string[] {
  if (!result.built) return []
  const pages = say('count.pages', { count: result.pages })
  const files = say('count.files', { count: result.files })
  const written = say('build.written', { pages, files, folder: withoutSlash(out), seconds })
  if (result.pictures === undefined) return [written]
  const { count, drawn, without } = result.pictures
  const pictures = say('count.pictures', { count })
  return [
    written,
    say('build.pictures', { pictures, drawn, kept: count - drawn }),
    ...(without === 0 ? [] : [say('build.without-picture', { count: without })]),
  ]
}

/** Why nothing is built into a folder, and what to do. */
function outText(problem: OutProblem, folder: string, say: Say): string {
  const out = withoutSlash(folder)
  return `${reasonText(problem, out, say)}\n${fixText(problem, say)}`
}

function fixText({ code }: OutProblem, say: Say): string {
  if (code === 'stranger') return say('out.fix-stranger')
  return say(code === 'not-a-site' ? 'out.fix-unmarked' : 'out.fix')
}

function reasonText(problem: OutProblem, out: string, say: Say): string {
  if (!('path' in problem)) return say(`out.${problem.code}`, { out })
  if (problem.path === '.') return say('out.holds-work', { out })
  return say(`out.${problem.code}`, { out, place: withoutSlash(problem.path) })
}
