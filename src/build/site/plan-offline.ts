import { createHash } from 'node:crypto'
import type { Manifest } from 'vite'
import { bundlePath } from '#core/paths/paths.ts'
import { modulesOf, stylesOf } from './modules-of.ts'

/** Dialogs that every page offers. */
const MODULES = ['src/web/app/site-search-dialog.tsx', 'src/web/features/cite-box/cite-dialog.tsx']

/** What the search of a site of these researchers reads. */
function searchBundles(slugs: readonly string[]): string[] {
  const everyones = [bundlePath.people, bundlePath.publications(), bundlePath.news()]
  return [...everyones, ...slugs.map(bundlePath.profile)].map((path) => path.slice(1))
}

/**
 * What the service worker keeps once a page has been visited, so that its dialogs work without a network: scripts and
 * style sheets, and the bundles of the site's search with a fingerprint, because they keep their names when they change.
 */
export function offlineFile(
  manifest: Manifest,
  files: ReadonlyMap<string, unknown>,
  slugs: readonly string[],
): string {
  const missing = MODULES.find((key) => manifest[key] === undefined)
  if (missing !== undefined) throw new Error(`${missing} has not been built`)
  const bundles = searchBundles(slugs)
  const hash = createHash('sha256')
  for (const path of bundles) hash.update(String(files.get(path)))
  return JSON.stringify({
    assets: [...modulesOf(manifest, MODULES), ...stylesOf(manifest, MODULES)],
    bundles,
    fingerprint: hash.digest('base64url').slice(0, 16),
  })
}
