import { describe, expect, it } from 'vitest'
import { type Block, type Inline, plainText } from './rich-text.ts'

describe('plainText', () => {
  it('drops the marks of inline text and keeps its spaces', () => {
    const nodes: Inline[] = [
      'See ',
      { type: 'link', url: '/x', children: ['the ', { type: 'emphasis', children: ['paper'] }] },
      ', ',
      { type: 'highlight', children: [{ type: 'code', children: ['a  b'] }] },
    ]
    expect(plainText(nodes)).toBe('See the paper, a  b')
  })

  it('puts paragraphs and list items on lines of their own', () => {
    const nodes: Block[] = [
      { type: 'paragraph', children: ['One'] },
      {
        type: 'list',
        ordered: false,
        items: [
          [{ type: 'paragraph', children: ['Two'] }],
          [
            { type: 'paragraph', children: ['Three'] },
            { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: ['Four'] }]] },
          ],
        ],
      },
      { type: 'paragraph', children: ['Five'] },
    ]
    expect(plainText(nodes)).toBe('One\nTwo\nThree\nFour\nFive')
  })

  it('is empty for nothing', () => {
    expect(plainText([])).toBe('')
  })
})
