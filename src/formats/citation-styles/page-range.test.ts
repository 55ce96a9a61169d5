import { expect, it } from 'vitest'
import { pageRange, type PageForm } from './page-range.ts'

it.each<[PageForm, string, string]>([
  ['plain', '101-8', '101–8'],
  ['expanded', '101-8', '101–108'],
  ['expanded', '5527-5542', '5527–5542'],
  ['minimal-two', '5527-5542', '5527–42'],
  ['minimal-two', '103-104', '103–04'],
  ['minimal-two', '95-101', '95–101'],
  ['chicago', '71-72', '71–72'],
  ['chicago', '100-104', '100–104'],
  ['chicago', '107-108', '107–8'],
  ['chicago', '321-328', '321–28'],
  ['chicago', '1496-1504', '1496–1504'],
  ['chicago', '11564-11615', '11564–615'],
  ['chicago', '12', '12'],
  ['expanded', 'e12', 'e12'],
  ['expanded', '1-2, 5–7', '1–2, 5–7'],
  ['expanded', '', ''],
])('in the %s form writes %s as %s', (form, page, expected) => {
  expect(pageRange(page, form, '–')).toBe(expected)
})
