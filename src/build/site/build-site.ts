import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createBuilder } from 'vite'
import { checkData } from '#disk/data/check-data.ts'
import type { Issue } from '#data/issues/issue.ts'
import { compileSite } from '#compile/compile-site.ts'
import { cacheFolder, refuseLinks } from '#disk/files/cache-folder.ts'
import { outProblem, type OutProblem } from '#disk/files/out-problem.ts'
import { holdFolder, type Replace } from '#disk/files/replace-folder.ts'
import { SITE_MARK, siteMarkText } from '#disk/files/site-mark.ts'
import type { PictureCounts } from '../pictures/plan-pictures.ts'
import { prepareMedia, type PreparedMedia } from '../media/prepare-media.ts'
import { engineConfig, gatherPublicFiles } from './engine.ts'
import { planSite, type PlanStep, type SiteFiles } from './plan-site.ts'
import type { Unpublished } from '#disk/files/public-files.ts'

export interface BuildOptions {
  dataFolder: string
  /** Where the finished site is written; what was there is replaced. */
  outFolder: string
  /** Where it will be served from, with a slash at both ends. */
  base: string
  /** Its address on the web, if known: canonical links need it. */
  url: string | undefined
  /** Called with each step that begins, and with every picture: on a large site each takes a while. */
  onStep?: (step: 'app' | 'media' | PlanStep, progress?: { done: number; of: number }) => void
}

export type BuildResult =
  | {
      built: true
      issues: Issue[]
      files: number
      pages: number
      /** Undefined if the site's URL is not set. */
      pictures: PictureCounts | undefined
      /** Files in `public/` that are left out. */
      unpublished: readonly Unpublished[]
    }
  | { built: false; issues: Issue[]; problem?: OutProblem }

/**
 * Checks and compiles the data, builds the app, renders every page, writes the site. Nothing is written on errors.
 * Throws `HeldError` while another process builds into the same folder.
 */
export function buildSite(options: BuildOptions): Promise<BuildResult> {
  // A build takes too long to wait for another one.
  return holdFolder(options.outFolder, 0, (replace) => buildAlone(options, replace))
}

async function buildAlone(options: BuildOptions, replace: Replace): Promise<BuildResult> {
  const { source, issues, locate } = await checkData(options.dataFolder)
  if (issues.some(({ severity }) => severity === 'error')) return { built: false, issues }
  const media = await gatherMedia({ source, locate }, options)
  if (media.issues.length > 0) return { built: false, issues: [...issues, ...media.issues] }
  const compiled = compileSite(source, { pictures: media.pictures })
  const url = options.url ?? compiled.site.url
  const { theme } = source.site
  options.onStep?.('app')
  const app = await buildApp(options)
  const { files, pages, pictures } = await planSite(
    { ...compiled, site: { ...compiled.site, ...(url !== undefined && { url }) } },
    {
      base: options.base,
      vocabulary: source,
      theme,
      onStep: options.onStep,
      mediaFiles: media.files,
      ...app,
    },
  )
  // Someone may have put files there since the command looked.
  const problem = outProblem(options.outFolder, options.dataFolder)
  if (problem !== undefined) return { built: false, issues, problem }
  await replace((folder) =>
    writeSite(folder, [app.appFolder, app.previewFolder, app.readerFolder], files),
  )
  return { built: true, issues, files: files.size, pages, pictures, unpublished: app.unpublished }
}

async function gatherMedia(
  checked: Parameters<typeof prepareMedia>[0],
  { dataFolder, outFolder, onStep }: BuildOptions,
): Promise<PreparedMedia> {
  const folder = join(cacheFolder('sites', outFolder), 'media')
  await refuseLinks(folder)
  return prepareMedia(checked, {
    dataFolder,
    linked: [],
    folder,
    onProgress: (done, of) => onStep?.('media', { done, of }),
  })
}

/** Builds the app for the browser and for rendering; each site in folders of its own, so that two can be built at once. */
async function buildApp({ base, outFolder }: BuildOptions) {
  const folder = cacheFolder('sites', outFolder)
  const appFolder = join(folder, 'client')
  const previewFolder = join(folder, 'preview')
  const readerFolder = join(folder, 'reader')
  const staticFolder = join(folder, 'static')
  const publicFolder = join(folder, 'public')
  const picturesFolder = join(folder, 'pictures')
  for (const cache of [appFolder, previewFolder, readerFolder, staticFolder, picturesFolder])
    await refuseLinks(cache)
  const unpublished = await gatherPublicFiles(publicFolder)
  const builder = await createBuilder({
    ...engineConfig(publicFolder),
    base,
    logLevel: 'warn',
    environments: {
      client: { build: { outDir: appFolder, emptyOutDir: true } },
      preview: { build: { outDir: previewFolder, emptyOutDir: true } },
      reader: { build: { outDir: readerFolder, emptyOutDir: true } },
      ssr: { build: { outDir: staticFolder, emptyOutDir: true } },
    },
  })
  await builder.buildApp()
  return { appFolder, previewFolder, readerFolder, staticFolder, picturesFolder, unpublished }
}

/** Writes the site into a new folder. */
export async function writeSite(
  folder: string,
  appFolders: readonly string[],
  files: SiteFiles,
): Promise<void> {
  for (const appFolder of appFolders) {
    await cp(appFolder, folder, {
      recursive: true,
      filter: (path) => !path.endsWith('.vite') && !path.endsWith(join(appFolder, 'index.html')),
    })
  }
  for (const [path, content] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    if (typeof content === 'object' && 'from' in content) await copyFile(content.from, file)
    else await writeFile(file, content)
  }
  await writeFile(join(folder, SITE_MARK), siteMarkText(await readdir(folder)))
}
