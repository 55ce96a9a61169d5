import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { compiledJson, readFrom } from '#tests/support/site/compiled-json.ts'
import { renderSite } from '#tests/support/site/render-site.tsx'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { BundleError, type BundleFault } from '#web/bundles/bundle-error.ts'
import type * as AwardListModule from '#web/features/profile-sections/award-list.tsx'
import type * as NewsRowsModule from '#web/features/news-timeline/news-rows.tsx'

/** Which component throws. */
const broken = vi.hoisted(() => ({ section: false, page: false }))

vi.mock('#web/features/profile-sections/award-list.tsx', async (original) => {
  const { AwardList } = await original<typeof AwardListModule>()
  return {
    AwardList: (props: Parameters<typeof AwardList>[0]) => {
      if (broken.section) throw new Error('a section fails')
      return <AwardList {...props} />
    },
  }
})

vi.mock('#web/features/news-timeline/news-rows.tsx', async (original) => {
  const { NewsRows } = await original<typeof NewsRowsModule>()
  return {
    NewsRows: (props: Parameters<typeof NewsRows>[0]) => {
      if (broken.page) throw new Error('a page fails')
      return <NewsRows {...props} />
    },
  }
})

const SOURCE = sampleSite([
  sampleBundle('ada-li', {
    profile: { awards: [{ name: 'A prize' }], skills: [{ name: 'Languages', items: ['Rust'] }] },
    news: [sampleNews('2025-07')],
    publications: [samplePaper('a-paper')],
  }),
  sampleBundle('bo-wang'),
])

const WORDS = {
  en: {
    retry: 'Try again',
    section: /^This section could not be shown/u,
    page: 'This page could not be shown',
  },
  zh: { retry: '重试', section: /^这一部分无法显示/u, page: '页面无法显示' },
} as const

beforeEach(() => {
  broken.section = false
  broken.page = false
})

function expectErrors() {
  // React and the router report every caught error.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
}

describe.each([
  ['/', WORDS.en],
  ['/zh/', WORDS.zh],
] as const)('below %s', (root, words) => {
  it('keeps a component that throws to its section, and renders it again on retry', async () => {
    expectErrors()
    broken.section = true
    const { user } = await renderSite(SOURCE, `${root}ada-li/`)
    expect(await screen.findByText(words.section)).toBeVisible()
    expect(screen.getByText('Rust')).toBeVisible()
    expect(screen.getByText('Title of a-paper')).toBeVisible()
    broken.section = false
    await user.click(screen.getByRole('button', { name: words.retry }))
    expect(await screen.findByText('A prize')).toBeVisible()
    expect(screen.queryByText(words.section)).toBeNull()
  })

  it('keeps a component that throws to its page, and renders it again on retry', async () => {
    expectErrors()
    broken.page = true
    const { user } = await renderSite(SOURCE, `${root}ada-li/news/`)
    expect(await screen.findByRole('heading', { name: words.page })).toBeVisible()
    expect(screen.getByRole('banner')).toBeVisible()
    broken.page = false
    await user.click(await screen.findByRole('button', { name: words.retry }))
    expect(await screen.findByText('What happened in 2025-07')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('lets go of an error when the visitor goes to another page', async () => {
    expectErrors()
    broken.page = true
    const { user } = await renderSite(SOURCE, `${root}ada-li/news/`)
    await screen.findByRole('heading', { name: words.page })
    const [home] = within(screen.getByRole('banner')).getAllByRole('link')
    if (home) await user.click(home)
    expect(await screen.findByRole('heading', { name: 'Ada Li' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a bundle that cannot be loaded', () => {
  const files = compiledJson(SOURCE)
  const path = '/data/ada-li/news.json'

  test.each<BundleFault>([
    { code: 'missing' },
    { code: 'offline' },
    { code: 'slow' },
    { code: 'html' },
    { code: 'cut-off' },
    { code: 'server', status: 500 },
    { code: 'not-json', detail: 'Unexpected token' },
    { code: 'newer', version: 2 },
    { code: 'shape', issues: [{ path: 'news', expected: 'Array', found: '"none"' }] },
  ])('($code) is shown in place of the page and asked for again on retry', async (fault) => {
    let spoilt = true
    const read = readFrom(files)
    const { user } = await renderSite(SOURCE, '/ada-li/news/', {
      read: (asked) =>
        asked === path && spoilt ? Promise.reject(new BundleError(path, fault)) : read(asked),
    })
    const notice = await screen.findByRole('alert')
    expect(notice).toHaveTextContent(path)
    expect(screen.getByRole('banner')).toBeVisible()
    await user.click(within(notice).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(path)
    spoilt = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('What happened in 2025-07')).toBeVisible()
  })

  it('is a researcher who does not exist when it is a profile', async () => {
    await renderSite(SOURCE, '/nobody-at-all/')
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
