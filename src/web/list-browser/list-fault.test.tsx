import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { BundleError } from '#web/bundles/bundle-error.ts'
import { ListFault } from './list-fault.tsx'

it('says what failed, that the list below is complete, and how to try again', async () => {
  const onRetry = vi.fn<() => void>()
  const error = new BundleError('/data/news.json', { code: 'offline' })
  renderInView(<ListFault error={error} onRetry={onRetry} />)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^The connection failed: you may be offline\.File: \/data\/news\.jsonThe list below is complete/u,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
