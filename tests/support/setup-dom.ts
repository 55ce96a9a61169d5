import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

/** Noise is failure: a test that expects an error or a warning says so with its own `vi.spyOn(console, …)`. */
const noise: string[] = []

beforeEach(() => {
  noise.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      noise.push(`console.${level}: ${said.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  if (noise.length > 0) throw new Error(`The console was not silent: ${noise.join('\n')}`)
})
