import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import type { ReadJson } from '#web/bundles/read-json.ts'
import { createStaticRenderer as createRenderer } from '#web/entry-static.tsx'
import { createPreviewRoutes } from './preview-routes.tsx'

/** The build's way to the page for previews; see `web/entry-static.tsx`. */
export function createStaticRenderer(site: SiteBundle, readJson: ReadJson) {
  return createRenderer(site, readJson, createPreviewRoutes)
}
