import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import type { createStaticRenderer } from '#web/entry-static.tsx'
import type { CompiledSite } from '../compile/compiled-site.ts'
import { createHeadWriter } from '../head/head-of-page.ts'
import { sharingTags } from '../head/sharing-tags.ts'
import type { PlannedPictures, planPictures } from '../pictures/plan-pictures.ts'
import { assemblePage, createTemplate } from './assemble-page.ts'
import { createDisplayFont } from './fonts.ts'
import { iconSprite } from './icon-sprite.ts'
import { planBundles } from './plan-bundles.ts'
import { planExports } from './plan-exports.ts'
import { headersFile, robotsFile, sitemapFile } from './plan-host-files.ts'
import { planPages } from './plan-pages.ts'
import { sealFile } from './seal-file.ts'

/** A file that lies ready elsewhere. */
export interface FileCopy {
  from: string
}

/** Site path without leading slash → content. */
export type SiteFiles = Map<string, string | Uint8Array | FileCopy>

interface PlanOptions {
  base: string
  /** The app as Vite has built it for the browser. */
  appFolder: string
  /** The app as Vite has built it for rendering. */
  staticFolder: string
  /** Where pictures for sharing are kept from build to build. */
  picturesFolder: string
}

interface StaticEntry {
  createStaticRenderer: typeof createStaticRenderer
}

/** Everything of the site that does not come from Vite: bundles, pages, seals, files for hosts and robots. */
export async function planSite(
  site: CompiledSite,
  { base, appFolder, staticFolder, picturesFolder }: PlanOptions,
): Promise<{ files: SiteFiles; pages: number; pictures: PlannedPictures | undefined }> {
  const files: SiteFiles = new Map([...planBundles(site), ...planExports(site)])
  const entry = (await import(
    pathToFileURL(resolve(staticFolder, 'entry-static.mjs')).href
  )) as StaticEntry
  const read = (path: string) => {
    const text = files.get(path.slice(1))
    if (typeof text !== 'string') return Promise.reject(new Error(`no bundle ${path}`))
    return Promise.resolve(JSON.parse(text) as unknown)
  }
  const render = entry.createStaticRenderer(site.site, read)
  const font = await createDisplayFont(base)
  files.set(font.path, font.content)
  const template = await createTemplate({
    styles: font.rule,
    html: await readFile(join(appFolder, 'index.html'), 'utf8'),
    manifest: JSON.parse(
      await readFile(join(appFolder, '.vite/manifest.json'), 'utf8'),
    ) as Manifest,
    readAsset: (path) => readFile(join(appFolder, path), 'utf8'),
    base,
  })
  const pages = planPages(site)
  const headOf = createHeadWriter(site)
  const { url } = site.site
  const pictures = url === undefined ? undefined : await drawPictures(site, pages, picturesFolder)
  for (const page of pages) {
    const rendered = await render(page.path)
    const head = rendered.head + headOf(page) + sharingTags(pictures?.byPage.get(page.path), url)
    files.set(page.file, assemblePage(template, { ...rendered, head }, page))
  }
  for (const { path, file } of pictures?.byPage.values() ?? []) files.set(path, { from: file })
  files.set('icons.svg', iconSprite())
  for (const { slug, seal } of site.people.people) files.set(`${slug}/seal.svg`, sealFile(seal))
  files.set('sitemap.xml', sitemapFile(pages, site.site))
  files.set('robots.txt', robotsFile(site.site))
  files.set('_headers', headersFile(template.policy))
  return { files, pages: pages.length, pictures }
}

/** Loaded only for a site that knows its address: sites that show pictures ask for full ones. */
async function drawPictures(...parameters: Parameters<typeof planPictures>) {
  const { planPictures } = await import('../pictures/plan-pictures.ts')
  return planPictures(...parameters)
}
