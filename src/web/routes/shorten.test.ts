import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('shorten', () => {
  it.each([
    ['a short text as it is', 'I study data.', 'I study data.'],
    ['paragraphs on one line', ' I study\n\n data. ', 'I study data.'],
    ['a text of just the length as it is', 'x'.repeat(160), 'x'.repeat(160)],
    ['a long text at a word', words(100), `${words(32)}…`],
    ['a word without end in the middle', 'x'.repeat(200), `${'x'.repeat(160)}…`],
    ['Chinese at a sentence', `${'数'.repeat(60)}。${'据'.repeat(40)}`, `${'数'.repeat(60)}。…`],
    ['half as many characters of Chinese', '数'.repeat(100), `${'数'.repeat(80)}…`],
    [
      'Chinese not at a space near its beginning',
      `Qwen 团队${'数'.repeat(200)}`,
      `Qwen 团队${'数'.repeat(75)}…`,
    ],
    ['no character in two', `${'x'.repeat(159)}𠮷𠮷`, `${'x'.repeat(159)}…`],
  ])('keeps %s', (_, text, expected) => {
    expect(shorten(text)).toBe(expected)
  })
})
