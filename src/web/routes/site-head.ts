import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { HeadInput, PageHead } from './page-handle.ts'

/** Head of a page of the whole site; `tell` gets the site's title in the page's language. */
export function siteHead(
  { bundles, view }: HeadInput,
  tell: (site: SiteBundle, title: string) => PageHead,
): PageHead | undefined {
  const site = bundles.client.getQueryData(bundles.queries.site().queryKey)
  return site && tell(site, pickText(site.title, view.locale).text)
}
