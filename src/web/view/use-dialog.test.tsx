import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { useDialog, type DialogProps } from './use-dialog.tsx'

let missing = true
let broken = false

function Dialog({ name, onClose }: DialogProps & { name: string }) {
  if (broken) throw new Error('the dialog fails')
  return <button onClick={onClose}>Close {name}</button>
}

function Page({ dialog }: { dialog: ReturnType<typeof dialogOnDemand> }) {
  const { open, element } = useDialog<{ name: string }>(dialog)
  return (
    <>
      <button onClick={() => open({ name: 'search' })}>Search</button>
      <p>The page</p>
      {element}
    </>
  )
}

const dialogOnDemand = () =>
  onDemand(async () => {
    if (missing) throw new TypeError('Failed to fetch dynamically imported module')
    return Dialog
  })

async function openDialog() {
  renderInView(<Page dialog={dialogOnDemand()} />)
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
}

beforeEach(() => {
  missing = true
  broken = false
  // Else a second failure reloads the page.
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
})

describe('useDialog', () => {
  it('opens what can be loaded, and closes it', async () => {
    missing = false
    await openDialog()
    await userEvent.click(await screen.findByRole('button', { name: 'Close search' }))
    expect(screen.queryByRole('button', { name: 'Close search' })).toBeNull()
  })

  it('leaves the page as it is where the dialog cannot be loaded, and tries again', async () => {
    await openDialog()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('You are offline')
    expect(screen.getByText('The page')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('alert')).toBeVisible()
    missing = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'Close search' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus()
  })

  it.each(['{Escape}', 'Close'])('gives the focus back on %s', async (way) => {
    await openDialog()
    await screen.findByRole('alert')
    if (way === 'Close') await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    else await userEvent.keyboard(way)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus()
  })

  it('keeps a dialog that fails from taking the page with it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    missing = false
    broken = true
    await openDialog()
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on this page.')
    expect(screen.getByText('The page')).toBeVisible()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'Close search' })).toBeVisible()
  })
})
