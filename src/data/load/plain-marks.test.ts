import { expect, it, test } from 'vitest'
import { plainMarks } from './plain-marks.ts'
import { applyRepairs } from '../issues/repair.ts'

const plain = (text: string) => applyRepairs(text, plainMarks(text))

it.each([
  ['curly quotation marks', '{“a”: “b”}', '{"a": "b"}'],
  ['both closing, as some editors turn them', '{”a”: ”b”}', '{"a": "b"}'],
  ['curly at one end only', '{“a": 1}', '{"a": 1}'],
  ['full-width quotation marks', '{＂a＂: 1}', '{"a": 1}'],
  ['single quotation marks', "{'a': 'b'}", '{"a": "b"}'],
  [
    'those around others',
    '{“a”: “say "hi" and “ho” twice”}',
    String.raw`{"a": "say \"hi\" and “ho” twice"}`,
  ],
  ['commas and colons', '{"a"：[1，2、3]}', '{"a":[1,2,3]}'],
  ['brackets', '｛"a":［1］，"b":【2】｝', '{"a":[1],"b":[2]}'],
])('takes out %s', (_, text, expected) => {
  expect(plain(text)).toBe(expected)
  expect(plain(expected)).toBe(expected)
})

test.each([
  '{"a": "“b”，c：d"}',
  String.raw`{"a": "\"“b”"}`,
  '{"标题": "一、二"}',
  '[1, 2.5, true, null]',
])('leaves the texts of %s as they are', (text) => {
  expect(plainMarks(text)).toEqual([])
})

it('stops at a text without an end', () => {
  expect(plain('{“a”: “b\n}')).toBe('{"a": “b\n}')
})
