import type { Inline } from '#core/bundle/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { markHighlights } from './mark-highlights.ts'

const strong: Inline = { type: 'strong', children: ['b'] }

function highlight(...children: Inline[]): Inline {
  return { type: 'highlight', children }
}

describe('markHighlights', () => {
  it.each<[string, Inline[], Inline[]]>([
    ['a word', ['a ==b== c'], ['a ', highlight('b'), ' c']],
    ['several words', ['==b c=='], [highlight('b c')]],
    ['two highlights', ['==a== ==b=='], [highlight('a'), ' ', highlight('b')]],
    ['Chinese without spaces', ['获得==最佳论文==奖'], ['获得', highlight('最佳论文'), '奖']],
    ['other spans', ['==a ', strong, '=='], [highlight('a ', strong)]],
    ['nothing but a span', ['==', strong, '==!'], [highlight(strong), '!']],
  ])('finds %s', (_, nodes, expected) => {
    expect(markHighlights(nodes)).toEqual(expected)
  })

  it.each<[string, Inline[]]>([
    ['a comparison', ['a == b']],
    ['two comparisons', ['a == b and c == d']],
    ['three signs', ['a === b ===']],
    ['a mark without partner', ['a ==b']],
    ['a closing mark alone', ['a== b']],
    ['marks around nothing', ['====']],
    ['marks that do not touch', ['== a ==']],
    ['a mark in code', [{ type: 'code', children: ['==a=='] }]],
  ])('leaves %s', (_, nodes) => {
    const text = (children: Inline[]): string =>
      children.filter((c) => typeof c === 'string').join('')
    const marked = markHighlights(nodes)
    expect(marked.some((node) => typeof node !== 'string' && node.type === 'highlight')).toBe(false)
    expect(text(marked)).toBe(text(nodes))
  })
})
