import { describe, expect, it } from 'vitest'
import {
  cutLine,
  type Line,
  type Measure,
  widthOf,
  wrapText,
  mayBreak,
  wordsOf,
} from './wrap-text.ts'
import type { Locale } from '#core/schema/locale.ts'

/** A letter is as wide as one, a Chinese character as two. */
const measure: Measure = (text) =>
  [...text].reduce((sum, letter) => sum + (/\p{Script=Han}|[、。]/u.test(letter) ? 2 : 1), 0)

const span = (text: string, lang: 'en' | 'zh' = 'en') =>
  ({ text, lang, weight: 400, ink: 'ink' }) as const
const textOf = (line: Line) => line.map(({ text }) => text).join('')
const wrap = (text: string, width: number, lang: 'en' | 'zh' = 'en') =>
  wrapText([span(text, lang)], width, measure).map(textOf)

describe('wrapText', () => {
  it('fills lines with whole words, without blanks at their ends', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })

  it('keeps Chinese words whole', () => {
    expect(wrap('大规模语言模型', 10, 'zh')).toEqual(['大规模语言', '模型'])
    expect(wrap('大规模语言模型', 8, 'zh')).toEqual(['大规模', '语言模型'])
  })

  it('begins no line with a Chinese mark', () => {
    expect(wrap('推理、安全', 6, 'zh')).toEqual(['推理、', '安全'])
    expect(wrap('研究推理、安全', 8, 'zh')).toEqual(['研究', '推理、', '安全'])
  })

  it('wraps both scripts in one text', () => {
    expect(wrap('基于 Qwen 的推理', 9, 'zh')).toEqual(['基于 Qwen', '的推理'])
  })

  it('breaks a word only where it is longer than a line', () => {
    expect(wrap('a pneumonoultra b', 6)).toEqual(['a', 'pneumo', 'noultr', 'a b'])
  })

  it('breaks no character that is made of several', () => {
    expect(wrap('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301', 'e\u0301', 'e\u0301'])
  })

  it('keeps the styles of a line apart, and what is glued together on one line', () => {
    const bold = { ...span('Bo'), weight: 600 } as const
    const lines = wrapText([span('Ada, '), bold, span(', Cyd')], 7, measure)
    expect(lines).toEqual([[span('Ada,')], [bold, span(', Cyd')]])
  })

  it('has no lines for no text', () => {
    expect(wrapText([], 10, measure)).toEqual([])
  })

  it.each([
    ['English', 'Learning to reason, slowly: an (incomplete) survey of surveys', 'en'],
    ['Chinese', '面向大规模语言模型的推理、对齐与数据合成研究', 'zh'],
    ['a mixture', '基于 Qwen2.5 的多轮对话：KdConv 数据集', 'zh'],
  ] as const)('loses nothing of %s and stays within every width', (_, text, lang) => {
    for (let width = 2; width < 60; width += 1) {
      const lines = wrapText([span(text, lang)], width, measure)
      expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(widthOf(line, measure)).toBeLessThanOrEqual(width)
    }
  })
})

describe('cutLine', () => {
  it.each([
    ['one two three', 9, 'one two…'],
    ['one two, three', 9, 'one two…'],
    ['one', 9, 'one…'],
    ['pneumono', 4, 'pne…'],
    ['one', 1, '…'],
  ])('cuts %j to %i as %j', (text, width, expected) => {
    expect(textOf(cutLine([span(text)], width, measure))).toBe(expected)
  })
})

/** The text with a bar wherever a line may end. */
function breaksOf(text: string, lang: Locale): string {
  return wordsOf(text, lang).reduce((done, word, at, words) => {
    const before = words[at - 1]
    return done + (before !== undefined && mayBreak(before, word) ? '|' : '') + word
  }, '')
}

describe('a line may end', () => {
  it.each([
    ['behind blanks', 'en', 'Attention is all', 'Attention |is |all'],
    ['not before a mark', 'en', 'Search, then: read!', 'Search, |then: |read!'],
    ['not behind an opening bracket', 'en', 'Trees (and more)', 'Trees |(and |more)'],
    [
      'not inside of a compound',
      'en',
      'Multi-turn state-of-the-art',
      'Multi-turn |state-of-the-art',
    ],
    ['not inside of a name with a number', 'en', 'Qwen2.5-VL 7B', 'Qwen2.5-VL |7B'],
    [
      'not at a blank that keeps together',
      'en',
      'Ada\u00A0Li, Bo\u00A0Wang',
      'Ada\u00A0Li, |Bo\u00A0Wang',
    ],
    ['between Chinese words, not in them', 'zh', '大规模语言模型', '大规模|语言|模型'],
    ['not before a Chinese mark', 'zh', '推理、安全。', '推理、|安全。'],
    ['not inside of Chinese brackets', 'zh', '论《推理》', '论|《推理》'],
    ['between the scripts', 'zh', '用Qwen推理', '用|Qwen|推理'],
    ['not between a number and its unit', 'zh', '在2025年', '在2025年'],
  ] as const)('%s', (_, lang, text, expected) => {
    expect(breaksOf(text, lang)).toBe(expected)
  })
})
