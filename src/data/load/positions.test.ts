import { expect, test } from 'vitest'
import { createPositions } from './positions.ts'

test.each([
  ['', 0, '1:1'],
  ['abc', 2, '1:3'],
  ['a\nb', 1, '1:2'],
  ['a\nb', 2, '2:1'],
  ['a\r\nb', 3, '2:1'],
  ['a\rb', 2, '2:1'],
  ['\n\n', 2, '3:1'],
  ['论文\n论', 4, '2:2'],
  ['😀a', 2, '1:3'],
])('in %j offset %d is at %s', (text, offset, place) => {
  const { line, column } = createPositions(text)(offset)
  expect(`${line}:${column}`).toBe(place)
})
