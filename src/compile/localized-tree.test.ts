import { describe, expect, it } from 'vitest'
import { localizedBlocks, localizedInline } from './localized-tree.ts'

const strong = { type: 'strong', children: ['a'] }

describe('localizedInline', () => {
  it('reads each side and invents none', () => {
    expect(localizedInline({ en: '**a**', zh: '甲' })).toStrictEqual({ en: [strong], zh: ['甲'] })
    expect(localizedInline({ zh: '甲' })).toStrictEqual({ zh: ['甲'] })
  })

  it('puts a text for both languages on both sides', () => {
    expect(localizedInline('**a**')).toStrictEqual({ en: [strong], zh: [strong] })
  })
})

describe('localizedBlocks', () => {
  it('reads paragraphs and lists', () => {
    expect(localizedBlocks({ en: 'a\n\n- b' }).en).toMatchObject([
      { type: 'paragraph' },
      { type: 'list' },
    ])
  })
})
