import { expect, test } from 'vitest'
import { moved } from './search-groups.ts'

const options = ['a', 'b', 'c'].map((id) => ({ id, content: id }))

test.each([
  ['a', 1, 'b'],
  ['c', 1, 'a'],
  ['b', -1, 'a'],
  ['a', -1, 'c'],
])('from %s by %i is %s', (current, by, next) => {
  expect(moved(options, current, by)).toBe(next)
})

test('stays where there is nothing', () => {
  expect(moved([], 'a', 1)).toBe('a')
})
