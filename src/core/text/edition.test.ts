import { expect, it } from 'vitest'
import { editionNumber, ordinal } from './edition.ts'

it.each([
  ['2', 2],
  ['2nd', 2],
  ['3rd ed.', 3],
  ['第4版', 4],
  ['5 版', 5],
  ['Revised ed.', undefined],
  ['修订版', undefined],
  ['2nd, revised', undefined],
])('the number of the edition “%s” is %s', (text, number) => {
  expect(editionNumber(text)).toBe(number)
})

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
])('%i is %s', (number, text) => {
  expect(ordinal(number)).toBe(text)
})
