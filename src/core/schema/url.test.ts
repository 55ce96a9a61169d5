import * as v from 'valibot'
import { expect, it } from 'vitest'
import { isSiteAddress, SiteUrl } from './url.ts'

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
])('says whether a site can be at %j: %s', (url, expected) => {
  expect(isSiteAddress(url)).toBe(expected)
  expect(v.is(SiteUrl, url)).toBe(expected)
})
