import { describe, expect, it } from 'vitest'
import { hasHan, hasLatin, htmlLang, languageOf } from './language-of.ts'

describe('languageOf', () => {
  it.each([
    ['Tsinghua University', 'zh', 'en'],
    ['École normale', 'zh', 'en'],
    ['清华大学', 'en', 'zh'],
    ['2025年7月', 'en', 'zh'],
    ['通义千问 Qwen2.5', 'en', 'en'],
    ['通义千问 Qwen2.5', 'zh', 'zh'],
    ['2900+', 'en', 'en'],
    ['2900+', 'zh', 'zh'],
    ['', 'zh', 'zh'],
  ] as const)('reads %j on a page in %s as %s', (text, otherwise, expected) => {
    expect(languageOf(text, otherwise)).toBe(expected)
  })
})

describe('htmlLang', () => {
  it('names simplified Chinese by its script', () => {
    expect(htmlLang('zh')).toBe('zh-Hans')
    expect(htmlLang('en')).toBe('en')
  })
})

describe('hasLatin and hasHan', () => {
  it('look at letters, not at digits or marks', () => {
    expect([hasLatin('42!'), hasHan('42!')]).toEqual([false, false])
    expect([hasLatin('Ōe 健'), hasHan('Ōe 健')]).toEqual([true, true])
  })
})
