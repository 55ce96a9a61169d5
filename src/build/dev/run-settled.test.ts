import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runSettled } from './run-settled.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A task of 1,000 ms, and when each of its runs began. */
function slowTask() {
  const begun: number[] = []
  const start = Date.now()
  const task = async () => {
    begun.push(Date.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  return { begun, task }
}

describe('a task that is asked for in bursts', () => {
  it('runs once, when no one asks any more', async () => {
    const { begun, task } = slowTask()
    const ask = runSettled(task, 100)
    ask()
    await vi.advanceTimersByTimeAsync(60)
    ask()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(begun).toEqual([160])
  })

  it('runs once more, after its end, for all who asked while it ran', async () => {
    const { begun, task } = slowTask()
    const ask = runSettled(task, 100)
    ask()
    await vi.advanceTimersByTimeAsync(500)
    ask()
    ask()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(begun).toEqual([100, 1_200])
  })

  it('runs again when it is asked later', async () => {
    const { begun, task } = slowTask()
    const ask = runSettled(task, 100)
    ask()
    await vi.advanceTimersByTimeAsync(3_000)
    ask()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(begun).toEqual([100, 3_100])
  })
})
