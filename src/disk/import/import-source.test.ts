import { expect, test } from 'vitest'
import { slugFailure } from './import-source.ts'

test.each([
  ['ada-li', undefined],
  ['Ada', 'invalid-slug'],
  ['../ada', 'invalid-slug'],
  ['zh', 'reserved-slug'],
  ['con', 'device-name'],
  ['com1', 'device-name'],
])('%s as a folder: %s', (slug, code) => {
  expect(slugFailure(slug)?.code).toBe(code)
})
