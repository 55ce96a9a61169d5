import { expect, test } from 'vitest'
import { isJsonObject, saysTheSame } from './json-value.ts'

test.each([
  ['text', 'a', 'a'],
  ['nothing', undefined, undefined],
  ['keys in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
  ['a key without a value', { a: 1, b: undefined }, { a: 1 }],
  ['lists', ['a', { b: 1 }], ['a', { b: 1 }]],
])('say the same: %s', (_, a, b) => {
  expect(saysTheSame(a, b)).toBe(true)
})

test.each([
  ['text and number', '1', 1],
  ['nothing and null', undefined, null],
  ['a list in another order', ['a', 'b'], ['b', 'a']],
  ['a text that looks like a list', '["a"]', ['a']],
  ['an empty list and an empty object', [], {}],
  ['one key more', { a: 1 }, { a: 1, b: 2 }],
])('do not say the same: %s', (_, a, b) => {
  expect(saysTheSame(a, b)).toBe(false)
})

test('lists and null are not objects', () => {
  expect([{}, [], null, 'a', undefined].map(isJsonObject)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
