import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { switchLocale } from '#core/paths/paths.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { escapeMarkup } from '#core/text/escape-markup.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'

/** Every page with its address in both languages; empty while the site's URL is not set. */
export function sitemapFile(pages: readonly PlannedPage[], site: SiteBundle): string {
  const { url, defaultLocale } = site
  const address = (path: string) => escapeMarkup((url ?? '').replace(/\/$/u, '') + path)
  const entries = pages
    .filter((page) => url !== undefined && !page.hidden)
    .map(({ path }) => {
      const alternates = LOCALES.map((locale) => {
        const href = address(switchLocale(path, locale, defaultLocale))
        return `<xhtml:link rel="alternate" hreflang="${htmlLang(locale)}" href="${href}"/>`
      })
      return `<url><loc>${address(path)}</loc>${alternates.join('')}</url>`
    })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

export function robotsFile({ url }: SiteBundle): string {
  const sitemap = url === undefined ? [] : [`Sitemap: ${url.replace(/\/$/u, '')}/sitemap.xml`]
  return ['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n')
}

/**
 * For hosts that read `_headers` (Netlify, Cloudflare Pages): what a `<meta>` cannot say, too. Frames are allowed:
 * views may be embedded anywhere, and there is nothing here that a click could give away.
 */
export function headersFile(policy: string): string {
  return [
    '/*',
    `  Content-Security-Policy: ${policy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/data/*',
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n')
}
