import { act, render, screen } from '@testing-library/react'
import { Suspense, type ComponentType } from 'react'
import { expect, it, vi } from 'vitest'
import { onDemand } from './on-demand.ts'

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>
}

it('asks for the code of a component when it is first shown', async () => {
  const load = vi.fn<() => Promise<ComponentType<{ name: string }>>>(async () => Greeting)
  const Lazy = onDemand(load)
  expect(load).not.toHaveBeenCalled()
  await act(async () => {
    render(
      <Suspense fallback={<p>Wait</p>}>
        <Lazy name="Ada" />
      </Suspense>,
    )
  })
  expect(screen.getByText('Hello Ada')).toBeVisible()
})

it('lets a loader ask for the code before', async () => {
  const load = vi.fn<() => Promise<ComponentType<{ name: string }>>>(async () => Greeting)
  const Lazy = onDemand(load)
  expect(Lazy.isLoaded()).toBe(false)
  await Lazy.load()
  expect(load).toHaveBeenCalledOnce()
  expect(Lazy.isLoaded()).toBe(true)
})
