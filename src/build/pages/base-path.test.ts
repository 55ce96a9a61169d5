import { expect, it } from 'vitest'
import { normalizeBase } from './base-path.ts'

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['name', '/name/'],
  ['/name', '/name/'],
  ['/name/', '/name/'],
  ['/a/b', '/a/b/'],
])('reads %j as the base %j', (given, base) => {
  expect(normalizeBase(given)).toBe(base)
})
