import { expect, it } from 'vitest'
import { isBasePath, isSiteAddress } from './site-address.ts'

it.each([
  ['https://someone.example', true],
  ['https://someone.example/name/', true],
  ['http://localhost:4173/', true],
  ['https://a.example\nDisallow: /', false],
  ['https://a.example/?q', false],
  ['https://a.example/#x', false],
  ['https://a.example/"><script>', false],
  ['javascript:alert(1)', false],
  ['mailto:a@b.example', false],
  ['/name', false],
  ['someone.example', false],
])('knows whether a site can live at %j: %s', (url, expected) => {
  expect(isSiteAddress(url)).toBe(expected)
})

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
