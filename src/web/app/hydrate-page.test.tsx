import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { prerender } from 'react-dom/static'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  checkedBundles,
  createBundleQueries,
  createQueryClient,
} from '#web/bundles/bundle-queries.ts'
import { compileSite } from '#compile/compile-site.ts'
import { createStaticRenderer } from '#web/entry-static.tsx'
import { compiledJson, readFrom } from '#tests/support/site/compiled-json.ts'
import { forgetScrolling } from '#tests/support/site/render-site.tsx'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { hydratePage } from './hydrate-page.tsx'
import { createRoutes } from './routes.tsx'

function person(slug: string) {
  return sampleBundle(slug, {
    profile: { biography: `About ${slug}`, links: [{ type: 'email', url: 'mailto:a@b.org' }] },
    news: Array.from({ length: 9 }, (_, at) => sampleNews(`201${at}`, { text: `${slug} ${at}` })),
    publications: Array.from({ length: 9 }, (_, at) =>
      samplePaper(`${slug}-${at}`, {
        issued: `201${at}`,
        authors: [slug === 'ada-li' ? 'Ada Li' : 'Bo Wang'],
      }),
    ),
  })
}

const source = sampleSite([person('ada-li'), person('bo-wang')])
const read = readFrom(compiledJson(source))
const renderPage = createStaticRenderer(compileSite(source).site, compiledJson(source))

afterEach(() => document.body.replaceChildren())

/** A network that is too slow for lists. */
const readWithoutLists: typeof read = (path) =>
  /(?:news|publications)\.json$/u.test(path) ? new Promise(() => undefined) : read(path)

/** Builds the page of `path`, shows it, and hydrates it at `path` with a query. */
async function hydrate(path: string, { query = '', readBundle = read } = {}) {
  forgetScrolling()
  localStorage.setItem('locale', path.startsWith('/zh/') ? 'zh' : 'en')
  history.replaceState(null, '', path + query)
  // In one process the renderers of build and browser notice each other and say so; that is not a fault.
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined)
  vi.stubEnv('SSR', true)
  const page = await renderPage(path)
  vi.unstubAllEnvs()
  // The renderer of the build leaves its contexts as they were last; the next page puts them back.
  await prerender(<p />)
  const container = document.createElement('div')
  container.innerHTML = page.body
  document.body.append(container)
  const built = container.innerHTML
  const asked: string[] = []
  const bundles = {
    client: createQueryClient(),
    queries: createBundleQueries(
      checkedBundles((bundle) => {
        asked.push(bundle)
        return readBundle(bundle)
      }),
    ),
  }
  bundles.client.setQueryData(bundles.queries.site().queryKey, structuredClone(page.site))
  const loadLater = await act(() => hydratePage(container, createRoutes(page.site), bundles))
  const atFirst = container.innerHTML
  await act(async () => {
    void loadLater()
  })
  const errors = console.mock.calls
    .map(([text]) => String(text))
    .filter((text) => !text.includes('multiple renderers'))
  return { container, built, atFirst, errors, asked, page }
}

function follow(href: string) {
  const link = document.createElement('a')
  link.href = href
  screen.getByRole('main').append(link)
  fireEvent.click(link, { button: 0 })
}

const titles = () =>
  [...document.querySelectorAll('h3')]
    .filter((heading) => heading.closest('[hidden]') === null)
    .map((heading) => heading.textContent)

describe('a prerendered page', () => {
  it.each([
    '/',
    '/news/',
    '/publications/',
    '/ada-li/',
    '/ada-li/news/',
    '/ada-li/publications/',
    '/ada-li/cv/',
    '/zh/',
    '/zh/ada-li/publications/',
    '/ada-li/publications/ada-li-3/',
  ])('at %s is hydrated as it is', async (path) => {
    const { container, built, atFirst, errors } = await hydrate(path, {
      readBundle: readWithoutLists,
    })
    expect(errors).toEqual([])
    expect(atFirst).toBe(built)
    expect(container.innerHTML).toBe(built)
  })

  it('says which bundles it needs before', async () => {
    const { page, asked } = await hydrate('/ada-li/publications/ada-li-3/', {
      readBundle: readWithoutLists,
    })
    expect(page.bundles.toSorted()).toEqual([
      '/data/ada-li/profile.json',
      '/data/ada-li/publications/ada-li-3.json',
    ])
    expect(asked.toSorted()).toEqual(page.bundles.toSorted())
  })

  it('keeps its very list', async () => {
    const { container } = await hydrate('/ada-li/publications/')
    expect(container.querySelectorAll('article')).toHaveLength(9)
    expect(Object.keys(container.querySelector('article') ?? {})).toEqual([])
  })

  it('shows what the query asks for right after', async () => {
    const { errors } = await hydrate('/ada-li/publications/', { query: '?year=2015' })
    await waitFor(() => expect(titles()).toEqual(['Title of ada-li-5']))
    expect(errors).toEqual([])
  })

  it('does not stay when the visitor goes on to the same page of another researcher', async () => {
    await hydrate('/ada-li/publications/')
    follow('/bo-wang/publications/')
    await waitFor(() => expect(titles()[0]).toBe('Title of bo-wang-8'))
    expect(document.body).not.toHaveTextContent('Title of ada-li')
  })

  it('is the same in the other language, there in its own words', async () => {
    await hydrate('/ada-li/news/')
    follow('/zh/ada-li/news/')
    await screen.findByRole('heading', { level: 2, name: /^2018年/u })
    expect(screen.getAllByRole('article')).toHaveLength(9)
  })
})
