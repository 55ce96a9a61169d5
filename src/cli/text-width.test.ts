import { expect, it } from 'vitest'
import { cutTo, padLeftTo, padTo, widthOf, wrapTo } from './text-width.ts'

it.each([
  ['abc', 3],
  ['论文', 4],
  ['，（）', 6],
  ['ＡＢ', 4],
  ['🔥', 2],
  ['e\u0301', 1],
  ['“…”', 3],
  ['', 0],
])('%s is %d columns wide', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

it('fills a column of a table', () => {
  expect([padTo('论文', 6), padLeftTo('12', 4), padTo('too long', 3)]).toEqual([
    '论文  ',
    '  12',
    'too long',
  ])
})

it.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 4, 'abc…'],
  ['论文题目', 6, '论文…'],
  ['a bcd', 3, 'a…'],
])('cuts %s to %d columns', (text, width, cut) => {
  expect(cutTo(text, width)).toBe(cut)
})

it.each([
  ['one two three', 8, 'one two\n  three'],
  ['在此打开文件，然后再导入一次。', 12, '在此打开文\n  件，然后再\n  导入一次。'],
  ['averylongword', 4, 'averylongword'],
])('wraps %s to %d columns', (text, width, wrapped) => {
  expect(wrapTo(text, width, '  ')).toBe(wrapped)
})
