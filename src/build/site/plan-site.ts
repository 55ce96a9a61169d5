import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import type { Theme } from '#core/schema/site.ts'
import type { createStaticRenderer, StaticPage } from '#web/entry-static.tsx'
import { bundlesByPath, type CompiledSite, planBundles } from '#compile/compiled-site.ts'
import { feedFiles, planFeeds, type PlannedFeed } from '../feeds/plan-feeds.ts'
import { createHeadWriter } from '../head/head-of-page.ts'
import { sharingTags } from '../head/meta-tags.ts'
import { portraitFiles } from '../media/portrait-files.ts'
import type { PlannedPictures } from '../pictures/plan-pictures.ts'
import { assemblePage, bilingualPage, createTemplate, type Template } from './assemble-page.ts'
import { createBundleDigests } from './bundle-digests.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { planExports } from './exports.ts'
import { createDisplayFont } from './fonts.ts'
import { iconSprite } from './icon-sprite.ts'
import { LICENSES_FILE, licensesFile } from './licenses.ts'
import { headersFile, robotsFile, sitemapFile } from './plan-host-files.ts'
import { offlineFile } from './plan-offline.ts'
import { NOT_FOUND, planPages, type PlannedPage } from '../pages/plan-pages.ts'
import {
  assemblePreview,
  createFrameTemplate,
  createPreviewTemplate,
  planPreviewPages,
  previewFrame,
  readPreviewApp,
  type Vocabulary,
} from './plan-preview.ts'
import { withBrowserBar } from '#compile/theme/browser-bar.ts'
import { designOf, type Design } from '#data/theme/design.ts'
import { designRule } from '#compile/theme/design-rule.ts'
import { sealFile, SITE_ICON, siteIcon } from '#compile/theme/site-pictures.ts'

/** A file that exists elsewhere. */
export interface FileCopy {
  from: string
}

/** Site path without leading slash → content. */
export type SiteFiles = Map<string, string | Uint8Array | FileCopy>

export type PlanStep = 'pictures' | 'pages'

interface PlanOptions {
  base: string
  vocabulary: Vocabulary
  theme: Theme | undefined
  /** The app as Vite has built it for the browser. */
  appFolder: string
  /** The page for previews as Vite has built it for the browser. */
  previewFolder: string
  /** The worker that reads files for it. */
  readerFolder: string
  /** Both as Vite has built them for rendering. */
  staticFolder: string
  /** Where social-preview images are kept from build to build. */
  picturesFolder: string
  /** Files of pictures, and files that links lead to, by site path. */
  mediaFiles: ReadonlyMap<string, string>
  onStep: ((step: PlanStep) => void) | undefined
}

/** What `entry-static` exports; the page for previews has only the first of it. */
interface StaticEntry {
  createStaticRenderer: typeof createStaticRenderer
  pictureStyles: string
}

/** Everything of the site that does not come from Vite: bundles, pages, seals, files for hosts and robots. */
export async function planSite(
  site: CompiledSite,
  options: PlanOptions,
): Promise<{ files: SiteFiles; pages: number; pictures: PlannedPictures | undefined }> {
  const bundles = bundlesByPath(site)
  const feeds = planFeeds(site)
  const files: SiteFiles = new Map(planData(site, bundles, feeds))
  const { createStaticRenderer, pictureStyles } = await importEntry(options, 'entry-static')
  const font = await createDisplayFont(options.base)
  files.set(font.path, font.content)
  const design = designOf(options.theme)
  const styles = font.rule + designRule(design)
  const digestOf = createBundleDigests(files)
  const template = await readTemplate(options, { styles, pictureStyles, design, digestOf })
  const pages = planPages(site)
  const headOf = createHeadWriter(site, feeds)
  const { url } = site.site
  const pictures =
    url === undefined ? undefined : await drawPictures(site, pages, { ...options, design })
  for (const file of await pictureFiles(site, options)) files.set(...file)
  options.onStep?.('pages')
  const render = createStaticRenderer(site.site, bundles)
  for (const page of pages) {
    const rendered = await renderPlanned(page, pages, render)
    const head = rendered.head + headOf(page) + sharingTags(pictures?.byPage.get(page.path), url)
    files.set(page.file, assemblePage(template, { ...rendered, head }, page))
  }
  for (const { path, file } of pictures?.byPage.values() ?? []) files.set(path, { from: file })
  const previews = planPreviewPages(site.site.defaultLocale)
  const app = await readPreviewApp(options, styles)
  const preview = createPreviewTemplate(template, app)
  const frame = createFrameTemplate(template, app)
  const previewEntry = await importEntry(options, 'preview-static')
  const renderPreview = previewEntry.createStaticRenderer(site.site, bundles)
  for (const planned of previews) {
    const parts = { planned, vocabulary: options.vocabulary, reader: app.reader }
    files.set(planned.file, assemblePreview(preview, await renderPreview(planned.path), parts))
  }
  files.set(...previewFrame(frame))
  files.set('icons.svg', iconSprite())
  for (const file of sealFiles(site, design)) files.set(...file)
  // An owner's own icon is among the public files.
  if (!existsSync(join(options.appFolder, SITE_ICON))) files.set(SITE_ICON, siteIcon(design))
  files.set('sitemap.xml', sitemapFile([...pages, ...previews], site.site))
  files.set(LICENSES_FILE, await licensesFile(scriptFolders(options)))
  files.set('offline.json', offlineFile(template.manifest, files, site.site))
  files.set('robots.txt', robotsFile(site.site))
  files.set('_headers', headersFile(policyOfHost(template, preview, frame)))
  return { files, pages: pages.length + previews.length, pictures }
}

/** Pictures, and files that links lead to. */
async function pictureFiles(
  site: CompiledSite,
  { mediaFiles }: PlanOptions,
): Promise<[string, Uint8Array | FileCopy][]> {
  const copies = Array.from(mediaFiles, ([path, from]): [string, FileCopy] => [path, { from }])
  return [...copies, ...(await portraitFiles(site, mediaFiles))]
}

/** What other programs read: bundles, lists of publications, feeds. */
function planData(
  site: CompiledSite,
  bundles: ReadonlyMap<string, object>,
  feeds: readonly PlannedFeed[],
): [string, string][] {
  return [
    ...planBundles(bundles),
    ...planExports(site),
    ...feedFiles(feeds, site.site.defaultLocale),
  ]
}

function sealFiles({ people: { people } }: CompiledSite, design: Design): [string, string][] {
  return people.map(({ slug, seal }) => [`${slug}/seal.svg`, sealFile(seal, design)])
}

/** Where Vite has put what browsers load. */
function scriptFolders({ appFolder, previewFolder, readerFolder }: PlanOptions): string[] {
  return [appFolder, previewFolder, readerFolder]
}

/** The page for unknown URLs at the root answers for both languages on hosts that use no other. */
async function renderPlanned(
  page: PlannedPage,
  pages: readonly PlannedPage[],
  render: (path: string) => Promise<StaticPage>,
): Promise<StaticPage> {
  const rendered = await render(page.path)
  if (page.page && rendered.status !== 200)
    throw new Error(`${page.path} was rendered as an error of status ${rendered.status}`)
  if (page.file !== NOT_FOUND.file) return rendered
  const other = pages.find((one) => one.path.endsWith(NOT_FOUND.path) && one.locale !== page.locale)
  if (other === undefined) return rendered
  return bilingualPage(rendered, await render(other.path), other.locale)
}

/** An entry of the build for rendering. */
async function importEntry({ staticFolder }: PlanOptions, name: string): Promise<StaticEntry> {
  return (await import(pathToFileURL(resolve(staticFolder, `${name}.mjs`)).href)) as StaticEntry
}

async function readTemplate(
  { appFolder, base }: PlanOptions,
  {
    design,
    ...parts
  }: Pick<Template, 'pictureStyles' | 'digestOf'> & { styles: string; design: Design },
): Promise<Template> {
  const readAsset = (path: string) => readFile(join(appFolder, path), 'utf8')
  const manifest = JSON.parse(await readAsset('.vite/manifest.json')) as Manifest
  const html = withBrowserBar(await readAsset('index.html'), design)
  return createTemplate({ ...parts, html, manifest, readAsset, base })
}

/** The policy that a host sends with all files allows what one of the pages needs; each page restricts itself further. */
function policyOfHost(...templates: readonly Template[]): string {
  const styles = [...new Set(templates.flatMap(({ css, pictureStyles }) => [css, pictureStyles]))]
  const scripts = [...new Set(templates.map(({ inlineScript }) => inlineScript))]
  return contentSecurityPolicy(
    { scripts, styles },
    { anyHost: true, frames: true, ownPictures: true },
  )
}

/** Loaded only if the site's URL is set: sites that show pictures ask for full ones. */
async function drawPictures(
  site: CompiledSite,
  pages: readonly PlannedPage[],
  { picturesFolder: folder, mediaFiles, design, onStep }: PlanOptions & { design: Design },
) {
  onStep?.('pictures')
  const { planPictures } = await import('../pictures/plan-pictures.ts')
  return planPictures(site, pages, { folder, design, mediaFiles })
}
