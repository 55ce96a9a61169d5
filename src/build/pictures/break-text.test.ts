import { describe, expect, it } from 'vitest'
import type { Locale } from '#core/schema/locale.ts'
import { mayBreak, wordsOf } from './break-text.ts'

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
