import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, it, vi } from 'vitest'
import { RootError } from './root-error.tsx'

it('speaks both languages where none could be loaded, and tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let offline = true
  function loader() {
    if (offline) throw new Error('offline')
    return null
  }
  const home = { path: '/', loader, Component: () => <p>Home</p>, ErrorBoundary: RootError }
  render(<RouterProvider router={createMemoryRouter([{ ...home, HydrateFallback: () => null }])} />)
  const heading = await screen.findByRole('heading', { level: 1 })
  expect(heading.querySelector('[lang=en]')).toHaveTextContent('This page could not be loaded.')
  expect(heading.querySelector('[lang=zh-Hans]')).toHaveTextContent('页面加载失败。')
  offline = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again · 重试' }))
  expect(await screen.findByText('Home')).toBeVisible()
})
