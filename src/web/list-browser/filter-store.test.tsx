import { act, fireEvent, render, screen } from '@testing-library/react'
import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { createMemoryRouter, RouterProvider, useLocation, useNavigate } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineCodec, list, text, years } from '#core/filters/codec.ts'
import { attachSearchField } from './search-input.ts'
import { createFilterStore } from './filter-store.ts'

const codec = defineCodec({ q: text(), year: years(), kind: list() })

/** Told at each render: what a visitor sees, in order. */
let shown: string[] = []

/** A page that shows its filters, as `ListBrowser` does. */
function Screen() {
  const location = useLocation()
  const navigate = useNavigate()
  const [store] = useState(() =>
    createFilterStore(codec, location, (search, options) => void navigate({ search }, options)),
  )
  useLayoutEffect(() => store.arrive(location), [store, location])
  useEffect(() => store.stop, [store])
  const filters = useSyncExternalStore(store.subscribe, store.get)
  const attach = useCallback((field: HTMLInputElement) => attachSearchField(field, store), [store])
  shown.push(codec.serialize(filters))
  return (
    <>
      <input aria-label="Search" ref={attach} />
      <button onClick={() => store.choose({ year: [...store.get().year, '2024'] })}>2024</button>
      <button onClick={() => store.choose({ kind: ['talk'] })}>Talks</button>
      <button onClick={() => store.choose(codec.defaults)}>Clear</button>
      <output>{codec.serialize(filters)}</output>
    </>
  )
}

function renderScreen(path = '/list/') {
  const router = createMemoryRouter(
    [
      { path: '/list/', Component: Screen },
      { path: '/other/', element: <p>Another page</p> },
    ],
    { initialEntries: [path] },
  )
  render(<RouterProvider router={router} />)
  return router
}

type Router = ReturnType<typeof renderScreen>

const filters = () => screen.getByRole('status').textContent
const field = () => screen.getByRole('textbox', { name: 'Search' })
const type = (q: string) => fireEvent.input(field(), { target: { value: q } })
const press = (name: string) => act(async () => fireEvent.click(screen.getByText(name)))
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const go = (router: Router, to: number | string) =>
  act(async () => (typeof to === 'number' ? router.navigate(to) : router.navigate(to)))

beforeEach(() => {
  vi.useFakeTimers()
  shown = []
  return () => vi.useRealTimers()
})

describe('choices', () => {
  it('are read from the query string', () => {
    renderScreen('/list/?year=2023,2024&q=data')
    expect(filters()).toBe('q=data&year=2023,2024')
  })

  it.each(['/list/?year=soon', '/list/?unknown=1', '/list/?q=', '/list/?year=%E0%A4%A'])(
    'fall back to the defaults where the query says nothing: %s',
    (path) => {
      renderScreen(path)
      expect(filters()).toBe('')
    },
  )

  it('are written to the query string, the defaults left out', async () => {
    const router = renderScreen()
    await press('2024')
    expect(router.state.location.search).toBe('?year=2024')
    await press('Clear')
    expect(router.state.location.search).toBe('')
  })

  it('show at once and never flicker back', async () => {
    renderScreen()
    fireEvent.click(screen.getByText('2024'))
    expect(filters()).toBe('year=2024')
    await wait(0)
    const first = shown.indexOf('year=2024')
    expect(shown.slice(first)).not.toContain('')
  })

  it('are one step of the history each', async () => {
    const router = renderScreen()
    await press('2024')
    await press('Talks')
    await go(router, -1)
    expect(filters()).toBe('year=2024')
    await go(router, -1)
    expect(filters()).toBe('')
    await go(router, 2)
    expect(filters()).toBe('year=2024&kind=talk')
  })

  it('build upon each other when they follow in one breath', async () => {
    const router = renderScreen()
    act(() => {
      fireEvent.click(screen.getByText('2024'))
      fireEvent.click(screen.getByText('Talks'))
    })
    await wait(0)
    expect(router.state.location.search).toBe('?year=2024&kind=talk')
    expect(filters()).toBe('year=2024&kind=talk')
  })

  it('follow a link that brings a query of its own', async () => {
    const router = renderScreen()
    await press('2024')
    await go(router, '/list/?kind=award')
    expect(filters()).toBe('kind=award')
    await press('2024')
    expect(router.state.location.search).toBe('?year=2024&kind=award')
  })
})

describe('typing', () => {
  it('shows at once and reaches the address when it pauses', async () => {
    const router = renderScreen()
    type('d')
    type('data')
    expect(field()).toHaveValue('data')
    await wait(249)
    expect(router.state.location.search).toBe('')
    await wait(1)
    expect(router.state.location.search).toBe('?q=data')
  })

  it('is one step of the history, however often it pauses', async () => {
    const router = renderScreen('/list/?kind=talk')
    for (const q of ['d', 'da', 'dat', 'data']) {
      type(q)
      await wait(300)
    }
    expect(router.state.location.search).toBe('?q=data&kind=talk')
    await go(router, -1)
    expect(router.state.location.search).toBe('?kind=talk')
    expect(field()).toHaveValue('')
    await go(router, 1)
    expect(field()).toHaveValue('data')
  })

  it('keeps letters that come while the address is on its way', async () => {
    const router = renderScreen()
    type('da')
    act(() => {
      vi.advanceTimersByTime(250)
    })
    type('dat')
    await wait(0)
    expect(field()).toHaveValue('dat')
    await wait(250)
    expect(router.state.location.search).toBe('?q=dat')
    expect(field()).toHaveValue('dat')
  })

  it('keeps letters that come while a choice is on its way', async () => {
    const router = renderScreen()
    fireEvent.click(screen.getByText('2024'))
    type('da')
    await wait(0)
    expect(field()).toHaveValue('da')
    await wait(250)
    expect(router.state.location.search).toBe('?q=da&year=2024')
  })

  it('keeps the space before the next word', async () => {
    renderScreen()
    type('data ')
    await wait(300)
    expect(field()).toHaveValue('data ')
  })

  it('reaches the address at once when the field loses the focus', async () => {
    const router = renderScreen()
    type('data')
    fireEvent.blur(field())
    await wait(0)
    expect(router.state.location.search).toBe('?q=data')
  })

  it('is a new step after the field lost the focus', async () => {
    const router = renderScreen()
    type('data')
    fireEvent.blur(field())
    await wait(300)
    type('database')
    await wait(300)
    await go(router, -1)
    expect(field()).toHaveValue('data')
  })

  it('is a step of its own before a choice', async () => {
    const router = renderScreen()
    type('data')
    fireEvent.blur(field())
    await press('2024')
    expect(filters()).toBe('q=data&year=2024')
    await go(router, -1)
    expect(filters()).toBe('q=data')
  })

  it('is a new step after Back, which it does not undo', async () => {
    const router = renderScreen()
    type('data')
    await wait(300)
    await go(router, -1)
    type('model')
    await wait(300)
    expect(router.state.location.search).toBe('?q=model')
    await go(router, -1)
    expect(router.state.location.search).toBe('')
  })

  it('that has not reached the address yet does not call the visitor back', async () => {
    const router = renderScreen('/list/?kind=talk')
    await press('2024')
    type('data')
    await go(router, -1)
    await wait(1_000)
    expect(router.state.location.search).toBe('?kind=talk')
    expect(filters()).toBe('kind=talk')
  })

  it('leaves no timer behind on another page', async () => {
    const router = renderScreen()
    type('data')
    await go(router, '/other/')
    await wait(1_000)
    expect(router.state.location).toMatchObject({ pathname: '/other/', search: '' })
  })
})

describe('the search field', () => {
  const input = () => field() as HTMLInputElement

  it('has the query of the address', () => {
    renderScreen('/list/?q=data')
    expect(field()).toHaveValue('data')
  })

  it('filters by what was typed before it was attached', () => {
    const early = document.createElement('input')
    early.value = 'data'
    const store = createFilterStore(codec, { key: 'k', search: '', state: null }, () => undefined)
    const detach = attachSearchField(early, store)
    expect(store.get().q).toBe('data')
    detach()
    store.stop()
  })

  it('waits while an input method composes', () => {
    renderScreen()
    fireEvent.compositionStart(field())
    type('shu ju')
    expect(filters()).toBe('')
    input().value = '数据'
    fireEvent.compositionEnd(field())
    expect(codec.parse(new URLSearchParams(filters() ?? '')).q).toBe('数据')
  })
})

it('needs nothing that only secure pages have', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const router = renderScreen()
  await press('2024')
  expect(router.state.location.search).toBe('?year=2024')
  vi.unstubAllGlobals()
})
