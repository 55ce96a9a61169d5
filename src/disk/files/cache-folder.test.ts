import { basename, dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from './cache-folder.ts'

test('each place has caches of its own, with a name that people recognize', () => {
  const [here, there] = [cacheFolder('sites', 'dist'), cacheFolder('sites', '../other/dist')]
  expect(basename(here)).toMatch(/^dist-[0-9a-f]{12}$/u)
  expect(basename(there)).toMatch(/^dist-[0-9a-f]{12}$/u)
  expect(here).not.toBe(there)
})

test.each(['..', '/', 'a/..', '中文', 'x/../../y'])(
  'the caches of %s are among the others',
  (out) => {
    expect(dirname(cacheFolder('sites', out))).toBe(resolve('.build/sites'))
  },
)

test('one place has the same caches however it is named', () => {
  expect(cacheFolder('sites', 'dist')).toBe(cacheFolder('sites', './src/../dist/'))
})
