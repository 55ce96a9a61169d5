import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '../bundle/rich-text.ts'
import { pickSide, pickText } from './pick-text.ts'

const both = { en: 'Alibaba', zh: '阿里巴巴' }

describe('pickText', () => {
  it.each([
    ['the page’s side', both, 'en', { text: 'Alibaba', lang: 'en', missing: false }],
    ['the page’s side', both, 'zh', { text: '阿里巴巴', lang: 'zh', missing: false }],
    ['the other side', { en: 'Alibaba' }, 'zh', { text: 'Alibaba', lang: 'en', missing: true }],
    ['the other side', { zh: '阿里' }, 'en', { text: '阿里', lang: 'zh', missing: true }],
    ['a shared text', 'Alibaba', 'zh', { text: 'Alibaba', lang: 'en', missing: false }],
    ['a shared text', '阿里', 'en', { text: '阿里', lang: 'zh', missing: false }],
    ['a shared number', '42', 'zh', { text: '42', lang: 'zh', missing: false }],
  ] as const)('shows %s of %j on a page in %s', (_, value, locale, expected) => {
    expect(pickText(value, locale)).toEqual(expected)
  })

  it('calls Latin text on the Chinese side English, and it is not missing', () => {
    const value = { en: 'Towards X', zh: 'Towards X' }
    expect(pickText(value, 'zh')).toEqual({ text: 'Towards X', lang: 'en', missing: false })
  })

  it('calls Chinese text on the English side Chinese', () => {
    const value = { en: '知乎', zh: '知乎' }
    expect(pickText(value, 'en')).toEqual({ text: '知乎', lang: 'zh', missing: false })
  })

  it('leaves mixed text in the language of its side', () => {
    const value = { en: 'Zhihu (知乎)', zh: '知乎 Zhihu' }
    expect(pickText(value, 'en').lang).toBe('en')
    expect(pickText(value, 'zh').lang).toBe('zh')
    expect(pickText({ zh: '知乎 Zhihu' }, 'en').lang).toBe('zh')
  })
})

describe('pickSide', () => {
  const en: Inline[] = ['Joined ', { type: 'strong', children: ['Qwen'] }]
  const zh: Inline[] = ['加入通义']

  it('gives the page’s side, else the other one, marked', () => {
    expect(pickSide({ en, zh }, 'zh')).toEqual({ value: zh, lang: 'zh', missing: false })
    expect(pickSide({ en }, 'zh')).toEqual({ value: en, lang: 'en', missing: true })
  })

  it('gives the real language of a tree that is on both sides', () => {
    const blocks: Block[] = [{ type: 'paragraph', children: en }]
    expect(pickSide({ en: blocks, zh: blocks }, 'zh')).toMatchObject({ lang: 'en', missing: false })
  })

  it('gives nothing where there is nothing', () => {
    expect(pickSide({}, 'en')).toBeUndefined()
  })
})
