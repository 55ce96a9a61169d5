import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { createStaticRenderer as createRenderer } from '#web/entry-static.tsx'
import { createPreviewRoutes } from './preview-routes.tsx'

/** The build's way to the page for previews; see `web/entry-static.tsx`. */
export function createStaticRenderer(site: SiteBundle, bundles: ReadonlyMap<string, object>) {
  return createRenderer(site, bundles, createPreviewRoutes)
}
