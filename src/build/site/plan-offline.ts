import { createHash } from 'node:crypto'
import type { Manifest } from 'vite'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { bundlePath, pathOf } from '#core/paths/paths.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { OFFLINE } from '../pages/plan-pages.ts'

type KeptSite = Pick<SiteBundle, 'defaultLocale' | 'single' | 'lab'>

/** Home and the page for what has not been kept, in both languages; what they, everyone's lists and the search read. */
function keptFiles({ defaultLocale, single, lab }: KeptSite): string[] {
  const roots = LOCALES.map((locale) => pathOf({ page: 'home' }, locale, defaultLocale))
  return [
    ...roots.flatMap((root) => [root, root + OFFLINE.file]),
    bundlePath.site,
    bundlePath.people,
    bundlePath.publications(),
    bundlePath.news(),
    bundlePath.entries,
    bundlePath.network,
    ...(single === undefined ? [] : [bundlePath.profile(single)]),
    ...(lab === undefined ? [] : [bundlePath.lab]),
    '/icons.svg',
  ].map((path) => path.slice(1))
}

/** Characters: a list of thousands of papers is kept when it is opened, not for everyone who opens a page. */
const MOST = 1_000_000

/** Scripts and style sheets of the app. A page has the styles of the entry in itself, and the worker is none of them. */
function assetsOf(manifest: Manifest): string[] {
  const chunks = Object.values(manifest).filter(({ file }) => file.startsWith('assets/'))
  const files = chunks.flatMap(({ file, isEntry, css = [] }) => (isEntry ? file : [file, ...css]))
  return [...new Set(files.filter((file) => /\.(?:js|css)$/u.test(file)))]
}

/**
 * What the service worker keeps once a page has been visited, so that dialogs, the home page and the lists of everyone
 * work without a network: scripts and style sheets, and files with a fingerprint, because they keep their names when
 * they change.
 */
export function offlineFile(
  manifest: Manifest,
  written: ReadonlyMap<string, unknown>,
  site: KeptSite,
): string {
  const files = keptFiles(site).filter((path) => contentOf(written, path).length <= MOST)
  const hash = createHash('sha256')
  for (const path of files) hash.update(contentOf(written, path))
  return JSON.stringify({
    assets: assetsOf(manifest),
    files,
    fingerprint: hash.digest('base64url').slice(0, 16),
  })
}

/** Throws for a file that the site does not have: the worker could keep nothing then. */
function contentOf(written: ReadonlyMap<string, unknown>, path: string): string {
  const content = written.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  if (typeof content !== 'string') throw new Error(`${path} is to be kept and has not been written`)
  return content
}
