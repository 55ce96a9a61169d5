import type { ProfilePage, WithContext } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { planPages } from '../pages/plan-pages.ts'
import { createHeadWriter } from './head-of-page.ts'

const ada = sampleBundle('ada-li', {
  name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
  profile: {
    affiliations: [{ organization: { en: 'Some University', zh: '某大学' } }],
    links: [
      { type: 'email', url: 'mailto:ada@example.org' },
      { type: 'github', url: 'https://github.com/ada' },
    ],
    awards: [{ name: { en: 'A Prize', zh: '某奖' }, date: '2024' }, { name: 'B Prize' }],
  },
  publications: [samplePaper('tables', { title: '</script>"&$&', authors: ['A "B" <C>'] })],
})
const bo = sampleBundle('bo-wang')

function headsOf(bundles = [ada, bo], url: string | undefined = 'https://example.org/name/') {
  const compiled = compileSite(sampleSite(bundles))
  const site = { ...compiled, site: { ...compiled.site, ...(url !== undefined && { url }) } }
  const writeHead = createHeadWriter(site, [])
  return new Map(planPages(site).map((page) => [page.path, writeHead(page)]))
}

function jsonLd(head: string | undefined): unknown {
  const [, json = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(head ?? '') ?? []
  return JSON.parse(json)
}

describe('the head of a page', () => {
  it('describes papers and researchers in both languages and nothing else', () => {
    const described = [...headsOf()].filter(([, head]) => head !== '').map(([path]) => path)
    expect(described).toEqual([
      '/ada-li/',
      '/bo-wang/',
      '/ada-li/publications/tables/',
      '/zh/ada-li/',
      '/zh/bo-wang/',
      '/zh/ada-li/publications/tables/',
    ])
  })

  it('describes the one researcher on the home page, too', () => {
    expect(jsonLd(headsOf([ada]).get('/'))).toMatchObject({ '@type': 'ProfilePage' })
  })

  it('gives a researcher’s names in both scripts and other places on the web', () => {
    expect(jsonLd(headsOf().get('/zh/ada-li/'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: '李爱',
        alternateName: 'Ada Li',
        url: 'https://example.org/name/zh/ada-li/',
        affiliation: [{ '@type': 'Organization', name: '某大学' }],
        award: ['某奖', 'B Prize'],
        sameAs: ['https://github.com/ada'],
      },
    } satisfies WithContext<ProfilePage>)
  })

  it('claims nothing that is not known of a researcher', () => {
    expect(jsonLd(headsOf([ada, bo], '').get('/bo-wang/'))).toMatchObject({
      mainEntity: { '@type': 'Person', name: 'Bo Wang' },
    })
    expect(headsOf().get('/bo-wang/')).not.toMatch(/sameAs|award/u)
  })

  it('keeps texts inside of their tags', () => {
    const head = headsOf().get('/ada-li/publications/tables/') ?? ''
    expect(head).toContain(
      '<meta name="citation_title" content="&lt;/script&gt;&quot;&amp;$&amp;">',
    )
    expect(head).toContain('content="A &quot;B&quot; &lt;C&gt;"')
    expect(head.match(/<\/script>/gu)).toHaveLength(1)
    expect(jsonLd(head)).toMatchObject({ name: '</script>"&$&' })
  })

  it('leads to the page in its own language', () => {
    const { url } = jsonLd(headsOf().get('/zh/ada-li/publications/tables/')) as { url: string }
    expect(url).toBe('https://example.org/name/zh/ada-li/publications/tables/')
  })
})

describe('the head of the home page of a lab', () => {
  it('says who is in it now, and where else it is found', () => {
    const source = sampleLab([ada, bo], {
      links: [{ type: 'github', url: 'https://github.com/river' }],
      members: [{ id: 'bo-wang', period: { start: '2001', end: '2002' } }],
    })
    const compiled = compileSite(source)
    const site = { ...compiled, site: { ...compiled.site, url: 'https://example.org' } }
    const home = planPages(site).find(({ path }) => path === '/zh/')
    expect(jsonLd(home && createHeadWriter(site, [])(home))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ResearchOrganization',
      name: '河流实验室',
      alternateName: 'River Lab',
      url: 'https://example.org/zh/',
      sameAs: ['https://github.com/river'],
      member: [{ '@type': 'Person', name: '李爱', url: 'https://example.org/zh/ada-li/' }],
    })
  })
})
