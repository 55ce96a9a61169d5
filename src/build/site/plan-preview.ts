import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { PREVIEW_FRAME, previewPaths } from '#core/paths/preview-path.ts'
import type { Locale } from '#core/schema/locale.ts'
import { scriptJson } from '#core/text/escape-markup.ts'
import type { StaticPage } from '#web/entry-static.tsx'
import type { SourceSite } from '#data/load/source-site.ts'
import { assemblePage, type Template } from './assemble-page.ts'
import { contentSecurityPolicy, type Permissions } from './content-security-policy.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'

/** What the bundles of a site may refer to: a previewed bundle is checked against it. */
export type Vocabulary = Pick<SourceSite, 'venues' | 'topics'>

const ENTRY = 'src/preview/main.tsx'
const READER_ENTRY = 'src/preview/reading-worker.ts'
const FRAME_ENTRY = 'src/preview/frame.tsx'
const SITE_STYLES = 'src/web/styles/main.css'

/** The page for previews in both languages. */
export function planPreviewPages(defaultLocale: Locale): PlannedPage[] {
  return previewPaths(defaultLocale).map(({ path, locale }) => ({
    path,
    locale,
    file: `${path.slice(1)}index.html`,
  }))
}

/** The tool as Vite has built it. */
export interface PreviewApp {
  manifest: Manifest
  /** The file of the worker that reads for it, as a path of the site. */
  reader: string
  /** The rules of the site's pages, with names in place of colors and fonts, and those that define the names. */
  siteStyles: string
  /** The tool's own rules. */
  styles: string
}

interface PreviewFolders {
  previewFolder: string
  readerFolder: string
}

/** `rules`: what precedes all others. */
export async function readPreviewApp(
  { previewFolder: folder, readerFolder }: PreviewFolders,
  rules: string,
): Promise<PreviewApp> {
  const manifest = await readManifest(folder)
  const reader = (await readManifest(readerFolder))[READER_ENTRY]?.file
  if (reader === undefined) throw new Error(`${READER_ENTRY} has not been built`)
  // The bundler may give the rules to a chunk that the entry imports.
  const chunks = [ENTRY, ...(manifest[ENTRY]?.imports ?? [])].map((key) => manifest[key])
  const files = new Set(chunks.flatMap((chunk) => chunk?.css ?? []))
  const read = async (file: string) => (await readFile(join(folder, file), 'utf8')).trim()
  const sheets = await Promise.all([...files].map(read))
  const site = await read(manifest[SITE_STYLES]?.file ?? '')
  return { manifest, reader, siteStyles: rules + site, styles: sheets.join('') }
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
}

/** The template of the site's pages with the tool in place of the app. */
export function createPreviewTemplate(template: Template, app: PreviewApp): Template {
  return {
    ...withStyles(template, app.siteStyles + app.styles, { anyHost: true, frames: true }),
    script: scriptTag(template.base, app.manifest, ENTRY),
    manifest: app.manifest,
    entry: ENTRY,
  }
}

/** The template of the site's pages with the frame in place of the app. */
export function createFrameTemplate(template: Template, app: PreviewApp): Template {
  return {
    ...withStyles(template, app.siteStyles, { ownPictures: true }),
    script: scriptTag(template.base, app.manifest, FRAME_ENTRY),
  }
}

function withStyles(template: Template, css: string, permissions: Permissions = {}): Template {
  const html = template.html.replace(template.css, () => css)
  const blocks = { scripts: [template.inlineScript], styles: [css, template.pictureStyles] }
  return { ...template, html, css, policy: contentSecurityPolicy(blocks, permissions) }
}

interface PreviewPage {
  planned: PlannedPage
  vocabulary: Vocabulary
}

export function assemblePreview(
  template: Template,
  page: StaticPage,
  { planned, vocabulary, reader }: Pick<PreviewApp, 'reader'> & PreviewPage,
): string {
  const { venues, topics } = vocabulary
  const data =
    jsonBlock('vocabulary', { venues, topics }) + jsonBlock('reader', template.base + reader)
  return assemblePage({ ...template, script: data + template.script }, page, planned)
}

/** The empty page in which the tool shows the pages of a bundle; it looks as the site does. */
export function previewFrame({ html, policy, script }: Template): [string, string] {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<title>Preview</title><meta name="robots" content="noindex">',
  ]
  const page = html
    .replace('<!--head-->', () => head.join(''))
    .replace('<!--body-->', '')
    .replace('<!--boot-->', () => script)
  return [PREVIEW_FRAME.slice(1), page]
}

function jsonBlock(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${scriptJson(value)}</script>`
}

function scriptTag(base: string, manifest: Manifest, entry: string): string {
  const chunk = manifest[entry]
  if (!chunk) throw new Error(`${entry} has not been built`)
  return `<script type="module" crossorigin src="${base}${chunk.file}"></script>`
}
