import { act, render, screen } from '@testing-library/react'
import { StrictMode, useState, type ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { HydrationEnd, Prerendered, useHydrated } from './hydration.tsx'

let root: Root | undefined

afterEach(() => {
  act(() => root?.unmount())
  root = undefined
  document.body.replaceChildren()
})

/** Takes over a page whose HTML the build has written. */
function takeOver(html: string, page: ReactNode) {
  const container = document.createElement('div')
  container.innerHTML = html
  document.body.append(container)
  const errors: unknown[] = []
  act(() => {
    root = hydrateRoot(
      container,
      <StrictMode>
        {page}
        <HydrationEnd mark="hydrated" />
      </StrictMode>,
      { onRecoverableError: (error) => errors.push(error) },
    )
  })
  return { errors }
}

describe('Prerendered', () => {
  const fromReact = () => <p>From React</p>
  const list = (children: () => ReactNode = fromReact) => (
    <Prerendered className="list">{children}</Prerendered>
  )

  it('adopts the HTML of the build without touching or reading its content', () => {
    const children = vi.fn<() => ReactNode>(fromReact)
    const page = <section>{list(children)}</section>
    const html = '<section><div class="list"><p data-built="">From the build</p></div></section>'
    const { errors } = takeOver(html, page)
    expect(screen.getByText('From the build')).toHaveAttribute('data-built')
    expect(children).not.toHaveBeenCalled()
    expect(errors).toEqual([])
  })

  it('keeps the very elements, so that what a visitor has unfolded stays so', () => {
    function Page() {
      const [hidden, setHidden] = useState(false)
      return (
        <>
          <button onClick={() => setHidden(!hidden)}>Filter</button>
          <section hidden={hidden}>
            <Prerendered>{() => <p>From React</p>}</Prerendered>
          </section>
        </>
      )
    }
    takeOver('<button>Filter</button><section><div><p>From the build</p></div></section>', <Page />)
    const built = screen.getByText('From the build')
    const filter = () => act(() => screen.getByRole('button').click())
    filter()
    expect(built).not.toBeVisible()
    filter()
    expect(built).toBeVisible()
    expect(screen.getByText('From the build')).toBe(built)
  })

  it('renders its children where React had to discard the page', () => {
    const { errors } = takeOver('<table><tbody></tbody></table>', list())
    expect(errors).toHaveLength(1)
    expect(screen.getByText('From React')).toBeVisible()
  })

  it('renders its children on pages that come later', () => {
    function Page() {
      const [page, setPage] = useState(0)
      return (
        <>
          <button onClick={() => setPage(1)}>Next</button>
          <Prerendered key={page}>{() => <p>Page {page}</p>}</Prerendered>
        </>
      )
    }
    takeOver('<button>Next</button><div><p>Page built</p></div>', <Page />)
    expect(screen.getByText('Page built')).toBeVisible()
    act(() => screen.getByRole('button').click())
    expect(screen.getByText('Page 1')).toBeVisible()
    expect(screen.queryByText('Page built')).toBeNull()
  })

  it('renders its children at build time and in an app without prerendered pages', () => {
    render(list())
    expect(screen.getByText('From React').parentElement).toHaveClass('list')
  })
})

describe('useHydrated', () => {
  const seen: boolean[] = []
  function Told() {
    const hydrated = useHydrated()
    seen.push(hydrated)
    return <p>{hydrated ? 'yes' : 'no'}</p>
  }

  afterEach(() => {
    seen.length = 0
  })

  it('is false in the render that takes the page over and true right after', () => {
    const { errors } = takeOver('<p>no</p>', <Told />)
    expect(seen[0]).toBe(false)
    expect(screen.getByText('yes')).toBeVisible()
    expect(errors).toEqual([])
  })

  it('is true from the first render on where nothing is taken over', () => {
    render(<Told />)
    expect(seen).toEqual([true])
  })
})
