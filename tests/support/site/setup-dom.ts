import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { standInForBrowser } from './missing-in-jsdom.ts'

/** A busy machine is not a failure: whole pages take their time in jsdom. */
configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 60_000 })

// Test files share the document; each starts with an empty one.
document.head.replaceChildren()
document.body.replaceChildren()
for (const name of document.documentElement.getAttributeNames())
  document.documentElement.removeAttribute(name)
history.replaceState(null, '', '/')
localStorage.clear()
sessionStorage.clear()

/** Noise is failure: a test that expects an error or a warning says so with its own `vi.spyOn(console, …)`. */
const noise: string[] = []

/** jsdom does not support `<search>`, which browsers do. */
const UNKNOWN_TAG = 'is unrecognized in this browser'

beforeEach(() => {
  standInForBrowser()
  noise.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      if (said[1] === 'search' && String(said[0]).includes(UNKNOWN_TAG)) return
      noise.push(`console.${level}: ${said.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  if (noise.length > 0) throw new Error(`The console was not silent: ${noise.join('\n')}`)
})
