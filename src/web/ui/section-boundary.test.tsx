import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SectionBoundary } from './section-boundary.tsx'

let broken = true

function Fragile({ name }: { name: string }) {
  if (broken) throw new Error(`${name} failed`)
  return <p>{name}</p>
}

function renderSections() {
  render(
    <>
      <SectionBoundary fallback={(retry) => <button onClick={retry}>Try again</button>}>
        <Fragile name="Awards" />
      </SectionBoundary>
      <SectionBoundary fallback={() => <p>also failed</p>}>
        <p>Talks</p>
      </SectionBoundary>
    </>,
  )
}

describe('SectionBoundary', () => {
  beforeEach(() => {
    broken = true
    // React reports every caught error.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })

  it('shows its children while all is well', () => {
    broken = false
    renderSections()
    expect(screen.getByText('Awards')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('keeps a failure to its section', () => {
    renderSections()
    expect(screen.queryByText('Awards')).toBeNull()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(screen.getByText('Talks')).toBeVisible()
    expect(screen.queryByText('also failed')).toBeNull()
  })

  it('renders the section again on retry', async () => {
    renderSections()
    broken = false
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByText('Awards')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('shows the fallback again when the retry fails', async () => {
    renderSections()
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
