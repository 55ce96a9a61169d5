import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { PageFrame } from './page-frame.tsx'

/** HTML that React has not made, as the rows of a prerendered list. */
function Page({ html }: { html: string }) {
  return (
    <PageFrame defaultLocale="en">
      <div ref={(element) => element?.insertAdjacentHTML('beforeend', html)} />
    </PageFrame>
  )
}

function show(html: string) {
  const router = createMemoryRouter([{ path: '*', element: <Page html={html} /> }])
  render(<RouterProvider router={router} />)
  return router
}

/** Clicks the first link (or what is in it); true where the app has taken the click over. */
function clickOn(html: string, how: MouseEventInit = {}) {
  const router = show(html)
  const link = screen.getByRole('link')
  const click = createEvent.click(link.firstElementChild ?? link, { button: 0, ...how })
  // What no one takes over would be a navigation, which jsdom does not support.
  const rest = (event: Event) => {
    taken = event.defaultPrevented
    event.preventDefault()
  }
  let taken = false
  addEventListener('click', rest, { once: true })
  fireEvent(link.firstElementChild ?? link, click)
  return { taken, router }
}

beforeEach(() => {
  history.replaceState(null, '', '/ada-li/news/?year=2024')
})

describe('links that the app takes over', () => {
  it.each([
    ['a page', '<a href="/bo-wang/">Bo</a>', '/bo-wang/'],
    ['a page in the other language', '<a href="/zh/">中文</a>', '/zh/'],
    ['a page with its whole address', `<a href="${location.origin}/news/">News</a>`, '/news/'],
    ['a filtered list', '<a href="/news/?kind=talk">Talks</a>', '/news/?kind=talk'],
    ['a place on another page', '<a href="/ada-li/cv/#talks">Talks</a>', '/ada-li/cv/#talks'],
    ['what is inside of a link', '<a href="/bo-wang/"><b>Bo</b></a>', '/bo-wang/'],
    [
      'a link within a drawing',
      '<svg><a href="/news/?author=bo" role="link"><text>Bo</text></a></svg>',
      '/news/?author=bo',
    ],
    ['a relative link', '<a href="../cv/">CV</a>', '/ada-li/cv/'],
    [
      'the same page with another query',
      '<a href="?year=2023">2023</a>',
      '/ada-li/news/?year=2023',
    ],
  ])('lead to %s', (_, html, to) => {
    const { taken, router } = clickOn(html)
    expect(taken).toBe(true)
    const { pathname, search, hash } = router.state.location
    expect(pathname + search + hash).toBe(to)
  })

  it('do not fill the history when they lead to where the visitor is', () => {
    const { taken, router } = clickOn('<a href="/ada-li/news/?year=2024">News</a>')
    expect(taken).toBe(true)
    expect(router.state.historyAction).toBe('REPLACE')
  })
})

describe('links that are the browser’s', () => {
  it.each([
    ['another host', '<a href="https://example.org/">x</a>'],
    ['another port', '<a href="http://localhost:1/">x</a>'],
    ['mail', '<a href="mailto:a@b.org">x</a>'],
    ['a file', '<a href="/ada-li/cv.pdf">x</a>'],
    ['a bundle', '<a href="/data/ada-li/news.json">x</a>'],
    ['a place on this page', '<a href="#main">x</a>'],
    ['a new window', '<a href="/news/" target="_blank">x</a>'],
    ['a download', '<a href="/news/" download>x</a>'],
    ['script', '<a href="javascript:void(0)/">x</a>'],
  ])('lead to %s', (_, html) => {
    expect(clickOn(html).taken).toBe(false)
  })

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('are those that a visitor opens elsewhere: %o', (how) => {
    expect(clickOn('<a href="/news/">x</a>', how).taken).toBe(false)
  })
})

describe('links from a list to a paper', () => {
  const paper = '<a href="/ada-li/publications/tables/">Tables</a>'

  it.each([
    ['/ada-li/publications/?year=2024', '?year=2024'],
    ['/ada-li/publications/', ''],
    ['/zh/publications/?q=x', '?list=publications&q=x'],
    ['/bo-wang/publications/', '?list=bo-wang'],
    ['/ada-li/news/?year=2024', ''],
    ['/ada-li/publications/charts/?year=2024', ''],
  ])('say at %s which list that is: %j', (here, search) => {
    history.replaceState(null, '', here)
    expect(clickOn(paper).router.state.location.search).toBe(search)
  })

  it('keep a query of their own', () => {
    history.replaceState(null, '', '/ada-li/publications/?year=2024')
    const { router } = clickOn(paper.replace('tables/', 'tables/?year=2023'))
    expect(router.state.location.search).toBe('?year=2023')
  })
})

describe('folded authors of a row', () => {
  it('unfold and fold', () => {
    show('<button data-unfold aria-expanded="false">all <b>80</b> authors</button>')
    const button = screen.getByRole('button')
    fireEvent.click(screen.getByText('80'))
    expect(button).toHaveAttribute('aria-expanded', 'true')
    fireEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  it('are the only thing that a button does it to', () => {
    show('<button>Copy</button>')
    fireEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('button')).not.toHaveAttribute('aria-expanded')
  })
})
