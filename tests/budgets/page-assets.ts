import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

export type PageAssets = {
  /** Files in dist/ that the page loads before anything is used, static imports followed. */
  scripts: string[]
  stylesheets: string[]
  /** Contents of `<style>` elements. */
  inlineStyles: string[]
  preloadedFonts: string[]
}

const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.\.?\/[^"']+\.js)["']/g

/** Reads from the page itself what a browser fetches for it; a file that is not in dist/ throws. */
export function readPageAssets(dist: string, page: string): PageAssets {
  const html = readFileSync(join(dist, page), 'utf8')
  const links = elements(html, 'link')
  const linked = (isWanted: (link: Element) => boolean) =>
    links.filter(isWanted).map((link) => locate(dist, page, link['href'] ?? ''))
  const modules = [
    ...elements(html, 'script')
      .filter(({ src }) => src !== undefined)
      .map(({ src = '' }) => locate(dist, page, src)),
    ...linked(({ rel }) => rel === 'modulepreload'),
  ]
  return {
    scripts: withStaticImports(dist, modules),
    stylesheets: linked(({ rel }) => rel === 'stylesheet'),
    inlineStyles: [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css),
    preloadedFonts: linked(({ rel, as }) => rel === 'preload' && as === 'font'),
  }
}

type Element = Record<string, string | undefined>

function elements(html: string, name: string): Element[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value]) => [key, value]),
    ),
  )
}

/** The address may carry a base path that is not a folder of dist/, so leading segments are dropped until a file is met. */
function locate(dist: string, page: string, address: string): string {
  const segments = new URL(address, `http://site/${page}`).pathname.split('/').slice(1)
  for (let from = 0; from < segments.length; from++) {
    const file = segments.slice(from).join('/')
    if (existsSync(join(dist, file))) return file
  }
  throw new Error(`${page} loads ${address}, which is not in ${dist}`)
}

function withStaticImports(dist: string, entries: readonly string[]): string[] {
  const seen = new Set<string>()
  const queue = [...entries]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const folder = dirname(join(dist, file))
    for (const [, target = ''] of readFileSync(join(dist, file), 'utf8').matchAll(STATIC_IMPORT)) {
      queue.push(relative(dist, join(folder, target)).replaceAll(sep, '/'))
    }
  }
  return [...seen].toSorted()
}
