import { expect, it } from 'vitest'
import { isBasePath } from './base-path.ts'

it.each([
  ['', true],
  ['/', true],
  ['/name/', true],
  ['a/b.c_d~e-f%20g', true],
  ["/');}*{display:none", false],
  ['/a b', false],
  ['/a\nb', false],
  ['/../..', false],
  ['/a/./b', false],
])('knows whether a site can live below %j: %s', (base, expected) => {
  expect(isBasePath(base)).toBe(expected)
})
