import { createBuilder } from 'vite'
import { checkData } from '../check/check-data.ts'
import type { Issue } from '../check/issue.ts'
import { compileSite } from '../compile/compile-site.ts'
import { planSite } from './plan-site.ts'
import { writeSite } from './write-site.ts'

export interface BuildOptions {
  dataFolder: string
  /** Where the finished site is written; what was there is replaced. */
  outFolder: string
  /** Where it will be served from, with a slash at both ends. */
  base: string
  /** Its address on the web, if known: canonical links need it. */
  url: string | undefined
}

export type BuildResult =
  { built: true; issues: Issue[]; files: number; pages: number } | { built: false; issues: Issue[] }

/** Checks and compiles the data, builds the app, renders every page, writes the site. Nothing is written on errors. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { source, issues } = await checkData(options.dataFolder)
  if (issues.some(({ severity }) => severity === 'error')) return { built: false, issues }
  const compiled = compileSite(source)
  const url = options.url ?? compiled.site.url
  const builder = await createBuilder({ base: options.base, logLevel: 'warn' })
  await builder.buildApp()
  const { files, pages } = await planSite(
    { ...compiled, site: { ...compiled.site, ...(url !== undefined && { url }) } },
    { base: options.base, appFolder: '.build/client', staticFolder: '.build/static' },
  )
  await writeSite(options.outFolder, '.build/client', files)
  return { built: true, issues, files: files.size, pages }
}
