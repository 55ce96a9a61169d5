import { describe, expect, it, test } from 'vitest'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import type { StaticPage } from '#web/entry-static.tsx'
import { assemblePage, bilingualPage, createTemplate } from './assemble-page.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'

const HTML = [
  '<!doctype html>',
  '<html lang="en">',
  '<head><!--head--><script>f()</script><script type="module" crossorigin src="/name/assets/app.js"></script>',
  '<link rel="stylesheet" crossorigin href="/name/assets/app.css"></head>',
  '<body><div id="root"><!--body--></div><!--boot--></body></html>',
].join('\n')

const MANIFEST = {
  'index.html': { file: 'assets/app.js', isEntry: true },
  '_cv-1.js': { file: 'assets/cv.js', name: 'profile-page', imports: ['index.html'] },
  '_list-1.js': { file: 'assets/list.js', name: 'page', imports: ['index.html'] },
  '_early-1.js': { file: 'assets/early.js', name: 'early' },
  '_en-1.js': { file: 'assets/en.js', name: 'en' },
  '_zh-1.js': { file: 'assets/zh.js', name: 'zh' },
}

const ZH: PlannedPage = { path: '/zh/', locale: 'zh', file: 'zh/index.html' }
const EN: PlannedPage = { path: '/', locale: 'en', file: 'index.html' }

function createSample(css = 'p{color:red}\n') {
  const asked: string[] = []
  const readAsset = (path: string) => {
    asked.push(path)
    return Promise.resolve(css)
  }
  return {
    asked,
    template: createTemplate({
      html: HTML,
      styles: '',
      pictureStyles: '.plot{}',
      manifest: MANIFEST,
      readAsset,
      base: '/name/',
      digestOf: (path) => `digest of ${path}`,
    }),
  }
}

const NONE = { count: 0, facets: [] }

const SITE: StaticPage['site'] = {
  version: BUNDLE_VERSION,
  title: 'x',
  defaultLocale: 'en',
  lists: { publications: NONE, news: NONE },
}

function samplePage(
  details: Partial<Pick<StaticPage, 'body' | 'head' | 'status' | 'route'>> & {
    title?: string
  } = {},
) {
  const { body = '<main>Hello</main>', head = '<title>T</title>', status = 200 } = details
  const { title = 'x', route = 'person-cv' } = details
  return {
    status,
    head,
    body,
    site: { ...SITE, title },
    route,
    bundles: ['/data/ada-li/profile.json'],
  } satisfies StaticPage
}

const assemble = async (page: StaticPage, planned = EN) =>
  assemblePage(await createSample().template, page, planned)

describe('createTemplate', () => {
  it('takes the style sheet into the page, and the policy allows this very block', async () => {
    const { asked, template } = createSample('p{color:red}\n')
    const { html, policy } = await template
    expect(asked).toEqual(['assets/app.css'])
    expect(html).toContain('<style>p{color:red}</style>')
    expect(html).not.toContain('stylesheet')
    // Of `p{color:red}`, by `openssl dgst -sha256 -binary | base64`.
    expect(policy).toContain("'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='")
  })

  it('takes styles literally', async () => {
    const { html } = await createSample('a::after{content:"$& $1"}').template
    expect(html).toContain('<style>a::after{content:"$& $1"}</style>')
  })

  it('lets the script of the shell run, by its hash', async () => {
    const { html, policy } = await createSample().template
    expect(html).toContain('<script>f()</script>')
    // Of `f()`, made in the same way.
    expect(policy).toContain(
      "script-src 'self' 'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo=';",
    )
  })

  it.each([
    ['style sheet', '<html>'],
    ['module script', '<html><link rel="stylesheet" href="/app.css">'],
    ['inline script', '<link rel="stylesheet" href="/app.css"><script type="module"></script>'],
  ])('fails where the shell has no %s', async (missing, html) => {
    const parts = {
      manifest: {},
      readAsset: () => Promise.resolve(''),
      base: '/',
      digestOf: String,
    }
    await expect(createTemplate({ ...parts, styles: '', pictureStyles: '', html })).rejects.toThrow(
      `no ${missing}`,
    )
  })
})

describe('assemblePage', () => {
  it('puts policy, head, body and data in their places', async () => {
    const html = await assemble(samplePage({ title: 'x' }))
    expect(html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>.*<\/style><title>T/su,
    )
    expect(html).toContain('<div id="root"><main>Hello</main></div>')
    expect(html).toContain(
      `<script type="application/json" id="site">${JSON.stringify(SITE)}</script>`,
    )
    expect(html).not.toContain('<!--')
  })

  it.each([
    [EN, '<html lang="en">', ['cv', 'en']],
    [ZH, '<html lang="zh-Hans">', ['cv', 'zh']],
  ])('names the language and fetches its strings early: %j', async (planned, lang, names) => {
    const html = await assemble(samplePage(), planned)
    expect(html).toContain(lang)
    const preloads = html.match(/(?<=modulepreload" crossorigin href=")[^"]+/gu)
    expect(preloads).toEqual(names.map((name) => `/name/assets/${name}.js`))
  })

  it('fetches early what the page reads', async () => {
    expect(await assemble(samplePage())).toContain(
      '<link rel="preload" as="fetch" crossorigin href="/name/data/ada-li/profile.json" data-digest="digest of /data/ada-li/profile.json">',
    )
  })

  it('notices a chunk that has another name now', async () => {
    const template = { ...(await createSample().template), manifest: {} }
    expect(() => assemblePage(template, samplePage(), EN)).toThrow(
      'profile-page has not been built',
    )
  })

  it('asks for scripts behind the content', async () => {
    const html = await assemble(samplePage(), ZH)
    const content = html.indexOf('<main>')
    expect(html.indexOf('modulepreload')).toBeGreaterThan(content)
    expect(html.indexOf('<script type="module"')).toBeGreaterThan(content)
    expect(html.match(/<script type="module"/gu)).toHaveLength(1)
  })

  it('lets the search field of a list answer by a script before that of the app', async () => {
    const html = await assemble(samplePage({ route: 'person-publications' }))
    const scripts = [...html.matchAll(/<script type="module"[^<>]* src="([^"]+)"/gu)]
    expect(scripts.map(([, address]) => address)).toEqual([
      '/name/assets/early.js',
      '/name/assets/app.js',
    ])
  })

  it.each([
    [
      'person-publications',
      '<h1 id="main"></h1><article class="entry" id="a"><article class="entry" id="b">',
      'a',
    ],
    [
      'person-overview',
      '<h1 id="main"></h1><nav id="tabs"></nav><article class="entry" id="a">',
      'tabs',
    ],
    ['person-cv', '<nav id="tabs"></nav><h1 id="main"></h1>', 'main'],
    ['home', '<h1 id="main"></h1>', 'main'],
  ])('of %s is painted when %s has come as far as %s', async (route, body, id) => {
    const html = await assemble(samplePage({ route, body: `<main>${body}</main>` }))
    expect(html).toContain(`<link rel="expect" href="#${id}" blocking="render">`)
  })

  it('is painted at once where it has no title', async () => {
    expect(await assemble(samplePage())).not.toContain('rel="expect"')
  })

  it('gives no data to a page that does not exist', async () => {
    expect(await assemble(samplePage({ status: 404 }))).not.toContain('id="site"')
  })

  test.each(['$&', "$'", '$`', '$1', '<!--head-->', '<!--boot-->'])(
    'takes a text with %s literally',
    async (text) => {
      const html = await assemble(samplePage({ body: `<main>${text}</main>` }))
      expect(html.match(/<main>/gu)).toHaveLength(1)
      expect(html).toContain(text === '<!--boot-->' ? '<main>' : `<main>${text}</main>`)
    },
  )

  test.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028\u2029'])(
    'keeps data inside its block: %j',
    async (text) => {
      const html = await assemble(samplePage({ title: text }))
      const [, json = ''] = /id="site">(.*?)<\/script>/su.exec(html) ?? []
      expect(json).not.toMatch(/[<\u2028\u2029]/u)
      expect(JSON.parse(json)).toEqual({ ...SITE, title: text })
    },
  )
})

function page(lang: string, words: string): StaticPage {
  return {
    status: 404,
    head: `<title>${words}</title><meta name="robots" content="noindex">`,
    body: `<header>${lang}</header><main><h1 id="main" class="title">${words}</h1></main>`,
    site: {} as StaticPage['site'],
    route: 'not-found',
    bundles: [],
  }
}

describe('bilingualPage', () => {
  it('repeats the text in the other language for browsers without scripts', () => {
    const { head, body, status } = bilingualPage(
      page('en', 'Not found'),
      page('zh', '$& 没有'),
      'zh',
    )
    expect(status).toBe(404)
    expect(head).toContain('<title>Not found · $& 没有</title>')
    expect(body).toBe(
      '<header>en</header><main><h1 id="main" class="title">Not found</h1>' +
        '<noscript lang="zh-Hans"><h2 class="title">$& 没有</h2></noscript></main>',
    )
  })
})
