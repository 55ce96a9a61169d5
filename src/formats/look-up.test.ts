import { expect, it } from 'vitest'
import { lookUp } from './look-up.ts'

it.each([
  ['a', 1],
  ['b', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('finds under %s what the table itself has', (key, value) => {
  expect(lookUp({ a: 1 }, key)).toBe(value)
})
