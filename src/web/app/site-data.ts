import type { SiteBundle } from '#core/bundle/site-bundle.ts'

/** Id of the `<script type="application/json">` in which a prerendered page carries the site's own bundle. */
const SITE_ELEMENT = 'site'

/** Undefined on a page that is not prerendered. */
export function readSite(): SiteBundle | undefined {
  const text = document.querySelector(`script#${SITE_ELEMENT}`)?.textContent
  // Written by this very build into this very page, so its shape is known.
  return text === undefined ? undefined : (JSON.parse(text) as SiteBundle)
}
