import { describe, expect, it } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from '#compile/compile-site.ts'
import { headersFile, robotsFile, sitemapFile } from './plan-host-files.ts'
import { planPages } from '../pages/plan-pages.ts'

const compiled = compileSite(
  sampleSite([sampleBundle('ada-li', { publications: [samplePaper('tables')] })]),
)
const pages = planPages(compiled)
const at = (url: string) => ({ ...compiled.site, url })

describe('sitemapFile', () => {
  it('lists every page with its address in both languages', () => {
    const file = sitemapFile(pages, at('https://example.org/name/'))
    expect(file.match(/<url>/gu)).toHaveLength(pages.length - 2 * LOCALES.length)
    expect(file).toContain(
      '<url><loc>https://example.org/name/zh/ada-li/cv/</loc>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/name/ada-li/cv/"/>' +
        '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/name/zh/ada-li/cv/"/></url>',
    )
  })

  it('lists the pages of papers', () => {
    const file = sitemapFile(pages, at('https://example.org'))
    expect(file).toContain('<loc>https://example.org/ada-li/publications/tables/</loc>')
    expect(file).toContain('<loc>https://example.org/zh/ada-li/publications/tables/</loc>')
  })

  it('leaves out the page for unknown URLs', () => {
    expect(sitemapFile(pages, at('https://example.org'))).not.toContain('404')
  })

  it('is empty while the URL of the site is not set', () => {
    const file = sitemapFile(pages, compiled.site)
    expect(file).toContain('<urlset')
    expect(file).not.toContain('<url>')
  })

  it('escapes what XML does not allow in an address', () => {
    expect(sitemapFile(pages, at('https://example.org/?a=1&b="<'))).toContain(
      '?a=1&amp;b=&quot;&lt;',
    )
  })
})

describe('robotsFile', () => {
  it('names the site map by its full address', () => {
    expect(robotsFile(at('https://example.org/name/'))).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/name/sitemap.xml\n',
    )
  })

  it('names none while the URL of the site is not set', () => {
    expect(robotsFile(compiled.site)).toBe('User-agent: *\nAllow: /\n')
  })
})

describe('headersFile', () => {
  it('sets the policy for all files, and what a meta element cannot say', () => {
    const [all, policy, ...rest] = headersFile("default-src 'none'").split('\n')
    expect(all).toBe('/*')
    expect(policy).toBe("  Content-Security-Policy: default-src 'none'")
    expect(rest).toContain('  X-Content-Type-Options: nosniff')
  })

  it('lets other sites read the bundles', () => {
    expect(headersFile('')).toMatch(/\/data\/\*\n {2}Access-Control-Allow-Origin: \*/u)
  })
})
