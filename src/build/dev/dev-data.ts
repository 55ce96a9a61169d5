import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { basename, dirname, join, resolve } from 'node:path'
import send from 'send'
import type { Plugin, ViteDevServer } from 'vite'
import { visibleControls } from '#core/text/control-characters.ts'
import { planExports } from '../site/exports.ts'
import { iconSprite } from '../site/icon-sprite.ts'
import { cacheFolder, refuseLinks } from '#disk/files/cache-folder.ts'
import { prepareMedia, type PreparedMedia } from '../media/prepare-media.ts'
import { checkData } from '#disk/data/check-data.ts'
import type { Issue } from '#data/issues/issue.ts'
import { bundlesByPath, type CompiledSite, planBundles } from '#compile/compiled-site.ts'
import { compileSite } from '#compile/compile-site.ts'
import { withBrowserBar } from '#compile/theme/browser-bar.ts'
import { designOf, type Design } from '#data/theme/design.ts'
import { designRule } from '#compile/theme/design-rule.ts'
import { sealFile, SITE_ICON, siteIcon } from '#compile/theme/site-pictures.ts'
import { issueOverlay, refreshFailure, warningsText } from './issue-overlay.ts'
import { runSettled } from './run-settled.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'

const FOLDER = process.env['BIFOLIO_DATA'] ?? 'data'

/** The bundle that `preview` shows: the data folder that it makes has a link to it. */
const LINKED = [process.env['BIFOLIO_BUNDLE'] ?? []].flat()

/** Milliseconds. The watcher is silent about a file for 50 ms after reporting a change to it: an editor may still be writing then. */
const QUIET = 100

/**
 * The data folder in the development server: bundles are compiled in memory, a change shows at once, and a
 * mistake shows the checker's message over the page until it is fixed.
 */
export function devData(): Plugin {
  let design = designOf()
  return {
    name: 'bifolio:dev-data',
    apply: 'serve',
    configureServer: (server) => serveData(server, (current) => (design = current)),
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: withBrowserBar(html, design),
        tags: [{ tag: 'style', children: designRule(design), injectTo: 'head' }],
      }),
    },
  }
}

async function serveData(
  server: ViteDevServer,
  applyDesign: (design: Design) => void,
): Promise<void> {
  let files = new Map<string, string>()
  let mediaFiles: ReadonlyMap<string, string> = new Map()
  let errors: readonly Issue[] = []
  let failure: string | undefined
  const reportWarnings = createWarningReport(server)

  async function refresh(): Promise<void> {
    const read = await readData()
    failure = undefined
    errors = read.errors
    reportWarnings(read.issues)
    if (errors.length > 0) {
      sendErrors()
      if (files.size > 0) return
    }
    const design = designOf(read.source.site.theme)
    applyDesign(design)
    files = filesOf(read.compiled, design, server.config.publicDir)
    mediaFiles = read.media?.files ?? mediaFiles
    if (errors.length === 0) server.hot.send({ type: 'full-reload' })
  }

  function sendErrors(): void {
    const err = overlayOf(errors, failure)
    if (err) server.hot.send({ type: 'error', err })
  }

  /** The server keeps running, and its pages stay as they are, when another command has locked the data or the disk fails. */
  async function refreshOrReport(): Promise<void> {
    try {
      await refresh()
    } catch (error) {
      failure = refreshFailure(error, devLocale())
      server.config.logger.error(visibleControls(failure))
      sendErrors()
    }
  }

  await refresh()
  watchData(server, runSettled(refreshOrReport, QUIET))
  // An error is for whoever opens the page later, too.
  server.hot.on('connection', sendErrors)
  serveFiles(server, (path) => files.get(path))
  serveMedia(server, (path) => mediaFiles.get(path))
}

/** What is laid over the page: why the data could not be read, else what is wrong with it. */
function overlayOf(errors: readonly Issue[], failure: string | undefined) {
  if (failure !== undefined) return { message: failure, stack: '', plugin: 'bifolio' }
  return errors.length > 0 ? issueOverlay(errors, FOLDER, devLocale()) : undefined
}

/** Writes warnings to the terminal: once, until they are others. */
function createWarningReport(server: ViteDevServer): (issues: readonly Issue[]) => void {
  let before: string | undefined
  return (issues) => {
    const text = warningsText(issues, FOLDER, devLocale())
    if (text !== undefined && text !== before) server.config.logger.warn(visibleControls(text))
    before = text
  }
}

async function readData() {
  const { source, issues, locate } = await checkData(FOLDER, LINKED)
  const wrong = issues.filter(({ severity }) => severity === 'error')
  const media = wrong.length > 0 ? undefined : await gatherMedia({ source, locate })
  const compiled = compileSite(source, media && { pictures: media.pictures })
  return { source, compiled, media, issues, errors: [...wrong, ...(media?.issues ?? [])] }
}

async function gatherMedia(checked: Parameters<typeof prepareMedia>[0]): Promise<PreparedMedia> {
  const folder = join(cacheFolder('previews', FOLDER), 'media')
  await refuseLinks(folder)
  return prepareMedia(checked, { dataFolder: FOLDER, linked: LINKED, folder })
}

function serveMedia(server: ViteDevServer, placeOf: (path: string) => string | undefined): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const place = placeOf(decodeURIComponent(pathname.slice(server.config.base.length)))
    if (place === undefined) next()
    else send(request, basename(place), { root: dirname(place), dotfiles: 'allow' }).pipe(response)
  })
}

function watchData(server: ViteDevServer, onChange: () => void): void {
  server.watcher.add(FOLDER)
  server.watcher.on('all', (_, path) => {
    if (resolve(path).startsWith(resolve(FOLDER))) onChange()
  })
}

function serveFiles(server: ViteDevServer, fileAt: (path: string) => string | undefined): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.slice(server.config.base.length)
    const file = fileAt(path)
    if (file !== undefined) answer(response, path, file)
    else if (path.startsWith('data/')) response.writeHead(404).end()
    else next()
  })
}

function filesOf(site: CompiledSite, design: Design, publicDir: string): Map<string, string> {
  // An owner's own icon is among the public files.
  const hasIcon = existsSync(join(publicDir, SITE_ICON))
  const seals = site.people.people.map(
    ({ slug, seal }) => [`${slug}/seal.svg`, sealFile(seal, design)] as const,
  )
  return new Map([
    ...planBundles(bundlesByPath(site)),
    ...planExports(site),
    ...seals,
    ['icons.svg', iconSprite()],
    ...(hasIcon ? [] : [[SITE_ICON, siteIcon(design)] as const]),
  ])
}

function answer(response: ServerResponse, path: string, file: string): void {
  const type = path.endsWith('.svg') ? 'image/svg+xml' : 'application/json'
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(file)
}

/** The language of what the development server reports: that of the command that started it. */
function devLocale(): Locale {
  return LOCALES.find((locale) => locale === process.env['BIFOLIO_LOCALE']) ?? 'en'
}
