import { describe, expect, it } from 'vitest'
import { isBasePath, normalizeBase } from './base-path.ts'

describe('normalizeBase', () => {
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
})

describe('isBasePath', () => {
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
  ])('decides whether a site can be under %j: %s', (base, expected) => {
    expect(isBasePath(base)).toBe(expected)
  })
})
