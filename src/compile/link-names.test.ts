import type { Inline } from '#core/bundle/rich-text.ts'
import { readInline } from '#formats/markdown/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { linkNames, type LinkTarget, unlink } from './link-names.ts'

/** A target whose address is the id, or the first name. */
function target(names: string[], ids: string[] = []): LinkTarget {
  const url = `/${ids[0] ?? names[0] ?? ''}`
  return { names, ids, link: (children) => ({ type: 'link', url, children }) }
}

/** Markdown with its links written as `[text](address)`. */
function linked(markdown: string, ...targets: LinkTarget[]): string {
  return written(linkNames(readInline(markdown), targets))
}

function written(nodes: readonly Inline[]): string {
  const marks = { strong: '**', emphasis: '*', code: '`', highlight: '==' }
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      const inside = written(node.children)
      if (node.type === 'link') return `[${inside}](${node.url})`
      return node.type === 'paper' ? `[${inside}]` : marks[node.type] + inside + marks[node.type]
    })
    .join('')
}

const GSPO = target(['Group Sequence Policy Optimization'], ['gspo'])
const QWEN3 = target(['Qwen3 Technical Report'], ['qwen3-report'])
const QWQ = target(['QwQ-32B: Embracing the Power', 'QwQ-32B'], ['qwq-32b'])
const PREVIEW = target(['QwQ: Reflect Deeply', 'QwQ'], ['qwq-32b-preview'])

describe('linkNames', () => {
  it.each([
    [
      'a title',
      GSPO,
      'On group sequence policy optimization.',
      'On [group sequence policy optimization](/gspo).',
    ],
    [
      'part of an emphasis',
      GSPO,
      'See **Group Sequence Policy Optimization (G)**',
      'See **[Group Sequence Policy Optimization](/gspo) (G)**',
    ],
    ['a whole emphasis', GSPO, 'The **GSPO** paper', 'The [**GSPO**](/gspo) paper'],
    [
      'a title that begins in an emphasis',
      QWEN3,
      'The **Qwen3** technical report',
      'The [**Qwen3** technical report](/qwen3-report)',
    ],
    [
      'the first words of a title in emphasis',
      QWEN3,
      '发布 **Qwen3** 技术报告',
      '发布 [**Qwen3**](/qwen3-report) 技术报告',
    ],
    ['an id, written as a name', QWQ, 'We released QwQ 32B', 'We released [QwQ 32B](/qwq-32b)'],
    ['a Latin name between Chinese words', GSPO, '发布GSPO论文', '发布[GSPO](/gspo)论文'],
    ['a name at the end of a sentence', GSPO, 'We released GSPO.', 'We released [GSPO](/gspo).'],
    [
      'signs of patterns',
      target(['C++ (a-b)?'], ['c']),
      'On C++ (a-b)? too',
      'On [C++ (a-b)?](/c) too',
    ],
  ])('links %s', (_, paper, markdown, expected) => {
    expect(linked(markdown, paper)).toBe(expected)
  })

  it.each([
    ['an id in small letters, which is a word', 'Taking pride in it', target([], ['pride'])],
    ['part of a longer word', 'The DROP data', target([], ['dro'])],
    ['part of a longer name', 'Released **Qwen2.5**', target(['Qwen2', 'Qwen2 Report'])],
    ['a name before a hyphen', 'The QwQ-32B model', target(['QwQ'])],
    ['a single letter', 'A paper', target(['A', 'A: a title'])],
    ['signs that mean something in a pattern', 'Cxx and C(', target(['C++', 'C.x'])],
    ['words of a title that are not emphasized', 'On Qwen3', QWEN3],
    ['what the owner has linked', 'The [GSPO](https://a.org/) paper', GSPO],
    ['what contains a link of the owner', '[Qwen3](/q) technical report', QWEN3],
  ])('leaves %s alone', (_, markdown, paper) => {
    expect(linked(markdown, paper)).toBe(written(readInline(markdown)))
  })

  it('prefers the longest name, whatever the order of the targets', () => {
    const text = 'QwQ-32B-Preview came before QwQ-32B'
    const expected = '[QwQ-32B-Preview](/qwq-32b-preview) came before [QwQ-32B](/qwq-32b)'
    expect(linked(text, QWQ, PREVIEW)).toBe(expected)
    expect(linked(text, PREVIEW, QWQ)).toBe(expected)
  })

  it('links each target once, and the first target where two have a name in common', () => {
    expect(linked('GSPO is GSPO', GSPO)).toBe('[GSPO](/gspo) is GSPO')
    expect(linked('GSPO', GSPO, target(['GSPO']))).toBe('[GSPO](/gspo)')
  })

  it('takes a name as it is named again where the first place is taken', () => {
    expect(linked('[GSPO](/own) is GSPO', GSPO)).toBe('[GSPO](/own) is [GSPO](/gspo)')
  })

  it('is done with a line of many names', () => {
    const names = Array.from({ length: 300 }, (_, at) => `N${at}`)
    const line = linked(names.join(' '), ...names.map((name) => target([name])))
    expect(line.match(/\]\(/gu)).toHaveLength(300)
  })
})

describe('unlink', () => {
  it('keeps the words of links that go', () => {
    const line = linkNames(readInline('**GSPO** after [that](/that)'), [GSPO])
    const kept = unlink(line, (span) => span.type === 'link' && span.url === '/gspo')
    expect(written(kept)).toBe('**GSPO** after [that](/that)')
  })
})
