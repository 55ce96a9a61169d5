import { describe, expect, it } from 'vitest'
import { HARD_BREAK } from '../text/page-line.ts'
import { createProblemList } from '../text/problem-list.ts'
import { readItems, type Item } from './read-items.ts'

type Short = string | [string, ...Short[]]

function short({ parts, children }: Item): Short {
  const text = parts.join(' / ')
  return children.length === 0 ? text : [text, ...children.map(short)]
}

function items(text: string): Item[] {
  const lines = text
    .split('\n')
    .map((line, index) => ({ file: 'a.md', line: index + 1, text: line }))
  return readItems(lines, createProblemList().reportIn('a.md'))
}

describe('readItems', () => {
  it.each<[string, string, Short[]]>([
    ['a list', '- a\n- b', ['a', 'b']],
    ['all signs of lists', '* a\n+ b\n• c\n1. d\n2) e\n[3] f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['paragraphs', 'a\n\nb', ['a', 'b']],
    ['a line that continues', '- a\nb\n- c', ['a\nb', 'c']],
    ['a paragraph of an item', '- a\n\n  b\n- c', ['a / b', 'c']],
    ['a paragraph after a list', '- a\n\nb', ['a', 'b']],
    ['a nested list', '- a\n  - b\n  - c\n- d', [['a', 'b', 'c'], 'd']],
    ['a list after a paragraph', 'a\n- b', ['a', 'b']],
    ['lines that the page breaks', `a${HARD_BREAK}\nb`, ['a / b']],
    ['an item with a line break', `1. a${HARD_BREAK}b`, ['a / b']],
    ['a reference that a page break parts', '[1] a\n\nb\n[2] c', ['a\nb', 'c']],
    ['a quotation', '> a\n> b', ['a\nb']],
    ['a hyphen that is not a list', '-a', ['-a']],
    ['bold type that is not a list', '**a**', ['**a**']],
    ['nothing', '\n \n', []],
  ])('reads %s', (_, text, expected) => {
    expect(items(text).map(short)).toEqual(expected)
  })

  it('has the place of an item and whether it is listed', () => {
    expect(items('a\n\n- b').map(({ place, isListed }) => [place.line, isListed])).toEqual([
      [1, false],
      [3, true],
    ])
  })

  it('flattens what is nested too deep', () => {
    const text = Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')
    expect(JSON.stringify(items(text)).length).toBeLessThan(100_000)
  })

  it('reports an item that is too long for a bundle', () => {
    const { problems, reportIn } = createProblemList()
    const long = Array.from({ length: 3_000 }, (_, line) => ({
      file: 'a.md',
      line: line + 1,
      text: 'words words',
    }))
    expect(readItems(long, reportIn('a.md'))).toEqual([])
    expect(problems).toMatchObject([{ code: 'not-understood', line: 1 }])
  })
})
