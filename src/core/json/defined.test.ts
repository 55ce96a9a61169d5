import { expect, test } from 'vitest'
import { defined, filled } from './defined.ts'

test('leaves out what is not known, and keeps all else in its order', () => {
  const found = defined({ b: 1, a: undefined, none: null, empty: '', no: false, list: [], zero: 0 })
  expect(Object.entries(found)).toEqual([
    ['b', 1],
    ['none', null],
    ['empty', ''],
    ['no', false],
    ['list', []],
    ['zero', 0],
  ])
})

test('an empty list is left out where that is asked for', () => {
  expect(defined({ none: filled([]), some: filled([1]) })).toStrictEqual({ some: [1] })
})
