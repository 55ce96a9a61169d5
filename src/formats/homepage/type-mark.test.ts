import { expect, it } from 'vitest'
import { takeTypeMark } from './type-mark.ts'

it.each([
  ['读表研究[J]', '读表研究', 'article-journal'],
  ['Reading Tables [C/OL]', 'Reading Tables', 'paper-conference'],
  ['读表研究[D]', '读表研究', 'thesis'],
  ['读表方法[P]', '读表方法', 'patent'],
  ['Reading [J] Tables', 'Reading [J] Tables', undefined],
  ['Reading Tables [X]', 'Reading Tables [X]', undefined],
])('reads %s', (written, title, type) => {
  expect(takeTypeMark(written)).toEqual({ title, type })
})
