import { act, screen, waitFor } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { prerender } from 'react-dom/static'
import { createMemoryRouter, RouterContextProvider, RouterProvider } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
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
import { App } from './app.tsx'
import { createRoutes } from './routes.tsx'
import { loadTranslate } from './translations.ts'

function person(slug: string) {
  return sampleBundle(slug, {
    profile: { biography: `About ${slug}`, links: [{ type: 'email', url: 'mailto:a@b.org' }] },
    news: Array.from({ length: 9 }, (_, at) => sampleNews(`201${at}`, { text: `${slug} ${at}` })),
    publications: Array.from({ length: 9 }, (_, at) =>
      samplePaper(`${slug}-${at}`, { issued: `201${at}`, authors: ['Ada Li', 'Bo Wang'] }),
    ),
  })
}

const source = sampleSite([person('ada-li'), person('bo-wang')])
const read = readFrom(compiledJson(source))
const renderPage = createStaticRenderer(compileSite(source).site, compiledJson(source))
let root: Root | undefined

afterEach(() => {
  act(() => root?.unmount())
  document.body.replaceChildren()
})

/** A network that is too slow: what a page shows before its bundles are there stays. */
const readNever: typeof read = () => new Promise(() => undefined)

/** Builds the page of `path`, shows it, and lets the app take it over at `path` with a query. */
async function takeOver(path: string, { query = '', readBundle = read } = {}) {
  forgetScrolling()
  localStorage.setItem('locale', path.startsWith('/zh/') ? 'zh' : 'en')
  // In one process the renderers of build and browser notice each other and say so; that is not a fault.
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined)
  vi.stubEnv('SSR', true)
  const page = await renderPage(path)
  vi.unstubAllEnvs()
  // The renderer of the build leaves its contexts as they were last; the next page puts them back.
  await prerender(<p />)
  const boot = structuredClone(page.boot)
  const container = document.createElement('div')
  container.innerHTML = page.body
  document.body.append(container)
  const built = container.innerHTML
  await Promise.all([loadTranslate('en'), loadTranslate('zh')])
  const bundles = {
    client: createQueryClient(),
    queries: createBundleQueries(checkedBundles(readBundle)),
  }
  bundles.client.setQueryData(bundles.queries.site().queryKey, boot.site)
  const router = createMemoryRouter(createRoutes('en'), {
    initialEntries: [path + query],
    hydrationData: boot.router,
    getContext: () => new RouterContextProvider(new Map([[bundlesRouterContext, bundles]])),
  })
  const errors: unknown[] = []
  await act(async () => {
    root = hydrateRoot(
      container,
      <App bundles={bundles} hydration={{ adopting: true }}>
        <RouterProvider router={router} />
      </App>,
      { onRecoverableError: (error) => errors.push(error) },
    )
  })
  const said = console.mock.calls.map(([text]) => String(text))
  const noise = said.filter((text) => !text.includes('multiple renderers'))
  return { router, container, built, errors: [...errors, ...noise] }
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
  ])('at %s is taken over as it is', async (path) => {
    const { container, built, errors } = await takeOver(path, { readBundle: readNever })
    expect(errors).toEqual([])
    expect(container.innerHTML).toBe(built)
  })

  it('keeps its very list when it is taken over', async () => {
    const { container } = await takeOver('/ada-li/publications/')
    expect(container.querySelectorAll('article')).toHaveLength(9)
    expect(Object.keys(container.querySelector('article') ?? {})).toEqual([])
  })

  it('shows what the query asks for right after', async () => {
    const { errors } = await takeOver('/ada-li/publications/', { query: '?year=2015' })
    await waitFor(() => expect(titles()).toEqual(['Title of ada-li-5']))
    expect(errors).toEqual([])
  })

  it('does not stay when the visitor goes on to the same page of another researcher', async () => {
    const { router } = await takeOver('/ada-li/publications/')
    await act(() => router.navigate('/bo-wang/publications/'))
    await waitFor(() => expect(titles()[0]).toBe('Title of bo-wang-8'))
    expect(document.body).not.toHaveTextContent('Title of ada-li')
  })

  it('is the same in the other language, there in its own words', async () => {
    const { router } = await takeOver('/ada-li/news/')
    await act(() => router.navigate('/zh/ada-li/news/'))
    await screen.findByRole('heading', { level: 2, name: /^2018年/u })
    expect(screen.getAllByRole('article')).toHaveLength(9)
  })
})
