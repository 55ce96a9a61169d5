import { expect, test } from 'vitest'
import { pageDashes } from './page-dashes.ts'

test.each([
  ['26-37', '26–37'],
  ['26--37', '26–37'],
  ['26 - 37', '26–37'],
  ['26—37', '26–37'],
  ['26–37', '26–37'],
  ['S12-S20', 'S12–S20'],
  ['1:1-1:20', '1:1–1:20'],
  ['1-3, 7-9', '1–3, 7–9'],
  ['e0001', 'e0001'],
  ['A-12', 'A-12'],
])('the pages %s are shown as %s', (page, shown) => {
  expect(pageDashes(page)).toBe(shown)
})
