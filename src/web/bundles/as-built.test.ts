// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { builtDigest, isAsBuilt } from './as-built.ts'

afterEach(() => document.head.replaceChildren())

function preload(href: string, digest?: string) {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.setAttribute('href', href)
  if (digest !== undefined) link.dataset['digest'] = digest
  document.head.append(link)
}

it.each([
  ['the digest beside the preload', '/data/a.json', 'abc=', 'abc='],
  ['none for another bundle', '/data/b.json', 'abc=', undefined],
  ['none where the page has none', '/data/a.json', undefined, undefined],
])('a page has %s', (_, href, digest, expected) => {
  preload(href, digest)
  expect(builtDigest('/data/a.json')).toBe(expected)
})

it('knows the text that was built, to the byte', async () => {
  const digest = 'RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='
  expect(await isAsBuilt('{}', digest)).toBe(true)
  expect(await isAsBuilt('{} ', digest)).toBe(false)
})
