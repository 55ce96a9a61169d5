import { describe, expect, it, test } from 'vitest'
import { bothTexts, mapText } from './both-languages.ts'

const upper = (text: string) => text.toUpperCase()

test.each([
  ['a', 'A'],
  [
    { en: 'a', zh: '某a' },
    { en: 'A', zh: '某A' },
  ],
  [{ zh: 'a' }, { zh: 'A' }],
] as const)('changes every wording of %j', (text, changed) => {
  expect(mapText(text, upper)).toEqual(changed)
})

test('gives the same text when nothing changes', () => {
  const text = { en: 'A', zh: '某' }
  expect(mapText(text, upper)).toBe(text)
})

describe('bothTexts', () => {
  it.each([
    [undefined, []],
    ['ACL', ['ACL']],
    [{ en: 'Data', zh: '数据' }, ['Data', '数据']],
    [{ zh: '数据' }, ['数据']],
  ])('of %j are %j', (value, texts) => {
    expect(bothTexts(value)).toEqual(texts)
  })
})
