import { expect, it, vi } from 'vitest'

/** Fresh, because the policy of a page is made once. */
async function load() {
  vi.resetModules()
  return (await import('./trusted-script.ts')).trustedScript
}

it('gives the address as it is where the browser has no such policies', async () => {
  const trustedScript = await load()
  expect(trustedScript('/sw.js')).toBe('/sw.js')
})

it('makes one policy, which vouches for scripts of this site only', async () => {
  const createPolicy = vi.fn<(name: string, rules: object) => object>((_, rules) => rules)
  vi.stubGlobal('trustedTypes', { createPolicy })
  const trustedScript = await load()
  expect(trustedScript('/sw.js')).toBe('/sw.js')
  expect(() => trustedScript('https://elsewhere.example/sw.js')).toThrow(
    'is not a script of this site',
  )
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['bifolio'])
  vi.unstubAllGlobals()
})
