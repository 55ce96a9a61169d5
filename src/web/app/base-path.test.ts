import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function basePath(base: string) {
  vi.stubEnv('BASE_URL', base)
  return import('./base-path.ts')
}

describe('a path within the site', () => {
  it.each([
    ['/', '/ada-li/', '/ada-li/'],
    ['/', '/', '/'],
    ['/name/', '/name/ada-li/', '/ada-li/'],
    ['/name/', '/name/', '/'],
    ['/name/', '/namesake/', '/namesake/'],
    ['/a/b/', '/a/b/zh/', '/zh/'],
  ])('under %s, %s is %s', async (base, pathname, path) => {
    const { pathWithinBase } = await basePath(base)
    expect(pathWithinBase(pathname)).toBe(path)
  })
})

it('has no slash at its end, as routers want it', async () => {
  expect((await basePath('/name/')).BASE).toBe('/name')
})

it('is nothing at the root of a host', async () => {
  expect((await basePath('/')).BASE).toBe('')
})
