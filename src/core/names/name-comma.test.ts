import { expect, it } from 'vitest'
import { nameComma } from './name-comma.ts'

it.each([
  [['彭儒', '赵俊博'], '，'],
  [['彭儒', 'Junbo Zhao'], ', '],
  [['Ru Peng', 'Junbo Zhao'], ', '],
])('separates %j by %j', (names, comma) => {
  expect(nameComma(names)).toBe(comma)
})
