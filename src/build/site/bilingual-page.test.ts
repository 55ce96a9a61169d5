import { expect, it } from 'vitest'
import type { StaticPage } from '#web/entry-static.tsx'
import { bilingualPage } from './bilingual-page.ts'

function page(lang: string, words: string): StaticPage {
  return {
    status: 404,
    head: `<title>${words}</title><meta name="robots" content="noindex">`,
    body: `<header>${lang}</header><main id="main"><h1 class="page-title">${words}</h1></main>`,
    boot: { site: {} as StaticPage['boot']['site'], router: {} },
  }
}

it('says the same in the other language below, for browsers that run no script', () => {
  const { head, body, status } = bilingualPage(page('en', 'Not found'), page('zh', '$& 没有'), 'zh')
  expect(status).toBe(404)
  expect(head).toContain('<title>Not found · $& 没有</title>')
  expect(body).toBe(
    '<header>en</header><main id="main"><h1 class="page-title">Not found</h1>' +
      '<noscript lang="zh-Hans"><h2 class="page-title">$& 没有</h2></noscript></main>',
  )
})
