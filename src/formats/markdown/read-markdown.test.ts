import { type Block, type Inline, plainText } from '#core/bundle/rich-text.ts'
import { LocalizedBlocks, LocalizedInline } from '#core/bundle/rich-text-schema.ts'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readBlocks, readInline } from './read-markdown.ts'

const strong = (...children: Inline[]): Inline => ({ type: 'strong', children })
const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children })
const code = (text: string): Inline => ({ type: 'code', children: [text] })
const highlight = (...children: Inline[]): Inline => ({ type: 'highlight', children })
const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children })
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children })
const list = (...items: Block[][]): Block => ({ type: 'list', ordered: false, items })

describe('readInline', () => {
  it.each<[string, string, Inline[]]>([
    ['plain text', 'Joined Qwen', ['Joined Qwen']],
    ['strong', 'a **b** c', ['a ', strong('b'), ' c']],
    ['emphasis, both signs', '*a* _b_', [emphasis('a'), ' ', emphasis('b')]],
    ['code, literally', '`a *b* <c>`', [code('a *b* <c>')]],
    ['a highlight', '==new== paper', [highlight('new'), ' paper']],
    ['a highlight around spans', '==a **b**==', [highlight('a ', strong('b'))]],
    ['a link without its title', '[p](https://a.b "t")', [link('https://a.b', 'p')]],
    ['a link within the site', '[p](/x/)', [link('/x/', 'p')]],
    ['spans in a link', '[**p**](https://a.b)', [link('https://a.b', strong('p'))]],
    ['an address in angle brackets', '<https://a.b>', [link('https://a.b', 'https://a.b')]],
    ['a mail address in angle brackets', '<me@a.b>', [link('mailto:me@a.b', 'me@a.b')]],
    ['escaped signs', '\\*a\\* \\[b]', ['*a* [b]']],
    ['character references as text', '&lt;b&gt; &copy;', ['<b> ©']],
    ['single signs as text', '2 * 3 * 4 ** 5 `', ['2 * 3 * 4 ** 5 `']],
    ['line breaks as spaces', 'a\nb\\\nc\r\nd', ['a b c d']],
    ['no space for a line break in Chinese', '中文\n文字，\n好', ['中文文字，好']],
    ['paragraphs as one line', 'a\n\nb', ['a b']],
    ['signs in a tag, which is only text', '<a title="*b*">', ['<a title="', emphasis('b'), '">']],
    ['nothing', ' \n ', []],
  ])('reads %s', (_, markdown, expected) => {
    expect(readInline(markdown)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['a number that is not a list', '2025. A good year'],
    ['a dash that is not a list', '- and so on'],
    ['a hash that is not a heading', '# 1 on the leaderboard'],
    ['a bracket that is not a quotation', '> 2,000 stars'],
    ['a line that is not a rule', '---'],
    ['a reference without definition', '[1] and [a][b]'],
    ['a bare address', 'https://a.b'],
  ])('keeps %s', (_, markdown) => {
    expect(readInline(markdown)).toEqual([markdown])
  })

  it.each<[string, Inline[]]>([
    ['**“中文”**后', [strong('“中文”'), '后']],
    ['他说**“好”**。', ['他说', strong('“好”'), '。']],
    ['前**（中文）**后', ['前', strong('（中文）'), '后']],
    ['*《论文》*发表', [emphasis('《论文》'), '发表']],
    ['获得**最佳论文奖！**恭喜', ['获得', strong('最佳论文奖！'), '恭喜']],
    ['==“最佳”==论文', [highlight('“最佳”'), '论文']],
  ])('reads Chinese emphasis next to punctuation in %s', (markdown, expected) => {
    expect(readInline(markdown)).toEqual(expected)
  })
})

describe('readBlocks', () => {
  it.each<[string, string, Block[]]>([
    ['a paragraph', 'a **b**', [paragraph('a ', strong('b'))]],
    ['paragraphs', 'a\nb\n\nc', [paragraph('a b'), paragraph('c')]],
    ['a list', '- a\n- *b*', [list([paragraph('a')], [paragraph(emphasis('b'))])]],
    [
      'an ordered list',
      '1. a\n2. b',
      [{ type: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b')]] }],
    ],
    ['a list in a list', '- a\n  - b', [list([paragraph('a'), list([paragraph('b')])])]],
    ['a list after a paragraph', 'a\n\n- b', [paragraph('a'), list([paragraph('b')])]],
    ['indented text as a paragraph', '    a', [paragraph('a')]],
    ['a quotation as text', '> a', [paragraph('> a')]],
    ['nothing', '\n\n', []],
  ])('reads %s', (_, markdown, expected) => {
    expect(readBlocks(markdown)).toEqual(expected)
  })
})

/** Hostile input, and the text that is left of it. */
const ATTACKS: [string, string][] = [
  ['[a](javascript:alert(1))', 'a'],
  ['[a](JAVAscript:alert`1`)', 'a'],
  ['[a](javascript&colon;alert(1))', 'a'],
  ['[a](&#x6a;avascript:alert(1))', 'a'],
  ['[a](javascript&#0000058;alert(1))', 'a'],
  ['[a](java&Tab;script:alert(1))', 'a'],
  ['[a](java&NewLine;script:alert(1))', 'a'],
  ['[a](&#1;javascript:alert(1))', 'a'],
  ['[a](\u0001javascript:alert(1))', 'a'],
  ['[a](\u200bjavascript:alert(1))', 'a'],
  ['[a](\u202ejavascript:alert(1))', 'a'],
  ['[a](java\u0000script:alert(1))', 'a'],
  ['[a](< javascript:alert(1)>)', 'a'],
  ['[a](javascript\\:alert(1))', 'a'],
  ['[a](vbscript:x)', 'a'],
  ['[a](data:text/html,<script>alert(1)</script>)', 'a'],
  ['[a](data:image/svg+xml;base64,PHN2Zz4=)', 'a'],
  ['[a](blob:https://b.c/1)', 'a'],
  ['[a](file:///etc/passwd)', 'a'],
  ['[a](intent://x#Intent;end)', 'a'],
  ['[a](view-source:https://b.c)', 'a'],
  ['[a](//b.c/)', 'a'],
  ['[a](/\\b.c)', 'a'],
  ['[a](\\\\b.c)', 'a'],
  ['[a](https://b.c\\@d.e)', 'a'],
  ['[a](https://user:password@b.c)', 'a'],
  ['[a](https:b.c)', 'a'],
  ['[a](relative/path)', 'a'],
  ['[a](#fragment)', 'a'],
  ['[**a**](javascript:alert(1))', 'a'],
  [`[a](https://b.c/${'d'.repeat(3_000)})`, 'a'],
  ['<javascript:alert(1)>', 'javascript:alert(1)'],
  ['<data:text/html,x>', 'data:text/html,x'],
  ['[a][b]\n\n[b]: javascript:alert(1)', '[a][b] [b]: javascript:alert(1)'],
  ['![a](javascript:alert(1))', '![a](javascript:alert(1))'],
  ['![a](https://b.c/d.png)', '![a](https://b.c/d.png)'],
  ['[![a](d.png)](javascript:alert(1))', '![a](d.png)'],
  ['![![a](b)](c)', '![![a](b)](c)'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<script>\nalert(1)\n</script>', '<script> alert(1) </script>'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['<svg/onload=alert(1)>', '<svg/onload=alert(1)>'],
  ['**<b onclick=alert(1)>a</b>**', '<b onclick=alert(1)>a</b>'],
  ['==<i>a</i>==', '<i>a</i>'],
  ['<!-- a --> <?php ?> <![CDATA[a]]>', '<!-- a --> <?php ?> <![CDATA[a]]>'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
  ['{"__proto__":1}', '{"proto":1}'],
  ['a\u202eb\u0007c\u0000d', 'abcd'],
]

describe('hostile input', () => {
  it.each(ATTACKS)('%j is harmless', (markdown, text) => {
    const spans = readInline(markdown)
    expect(addresses(spans)).toEqual([])
    expect(plainText(spans)).toBe(text)
    expect(addresses(readBlocks(markdown))).toEqual([])
  })

  it.each([
    ['[a](https://b.c/"onclick="alert(1))', 'https://b.c/"onclick="alert(1)'],
    ['[<img src=x>](https://b.c)', 'https://b.c'],
    ['[a](https://b.c/?q=<script>)', 'https://b.c/?q=<script>'],
  ])('%j keeps its address, which an attribute escapes', (markdown, url) => {
    expect(addresses(readInline(markdown))).toEqual([url])
  })

  it('keeps the text of 500 nested lists', () => {
    const indented = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x${depth}`)
    const blocks = readBlocks(indented.join('\n'))
    expect(plainText(blocks)).toContain('x499')
    expect(depthOf(blocks)).toBeLessThan(40)
    expect(plainText(readBlocks(`${'- '.repeat(500)}deep`))).toContain('deep')
  })

  it('flattens lists below the eighth level to text', () => {
    const blocks = readBlocks(`${'- '.repeat(12)}a **b**`)
    expect(plainText(blocks)).toBe('a b')
    expect(depthOf(blocks)).toBeLessThan(20)
  })

  it('flattens spans below the eighth level to text', () => {
    const nested = `${'*a **b '.repeat(30)}x${'** *'.repeat(30).replaceAll(' ', '')}`
    const spans = readInline(nested)
    expect(plainText(spans)).toContain('x')
    expect(depthOf(spans)).toBeLessThan(20)
  })

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['links', '[a]('.repeat(5_000)],
    ['emphasis', '*a _b '.repeat(3_000)],
    ['nested emphasis', '*_'.repeat(1_000) + 'x' + '_*'.repeat(1_000)],
    ['lists on one line', '- '.repeat(10_000)],
    ['quotations', '> '.repeat(10_000)],
    ['highlights', '=='.repeat(10_000)],
    ['highlighted words', '==a '.repeat(5_000)],
    ['character references', '&#'.repeat(10_000)],
    ['marks that open and never close', '*x'.repeat(100_000)],
    ['marks of both kinds', '*_'.repeat(100_000)],
    ['Chinese marks', '**汉'.repeat(100_000)],
    ['references', '[a][b]'.repeat(50_000)],
    ['links in emphasis', '*[a](/b/) '.repeat(50_000)],
  ])('reads thousands of %s without overflow', (_, markdown) => {
    expect(readBlocks(markdown).length).toBeGreaterThan(0)
    expect(readInline(markdown).length).toBeGreaterThan(0)
  })

  it.each([
    ['emphasis', '*a* '.repeat(200), 'emphasis'],
    ['links', '[a](/b/) '.repeat(200), 'link'],
    ['escaped signs', `*a* ${String.raw`\* `.repeat(5_000)}`, 'emphasis'],
  ])('still recognizes %s in a long text', (_, markdown, type) => {
    expect(readInline(markdown)[0]).toMatchObject({ type })
  })

  it('gives valid trees for any text', () => {
    const marks = [
      '**',
      '*',
      '_',
      '`',
      '==',
      '[',
      '](',
      ')',
      '<',
      '>',
      '!',
      '- ',
      '\n',
      '\n\n',
      '中',
      '“',
    ]
    const markdown = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary' })))
    const isTree = (parts: string[]): void => {
      const text = parts.join('')
      v.parse(LocalizedInline, { en: readInline(text) })
      v.parse(LocalizedBlocks, { en: readBlocks(text) })
    }
    fc.assert(fc.property(markdown, isTree), { numRuns: 300 })
  })
})

function addresses(nodes: readonly (Inline | Block)[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    if (node.type === 'list') return node.items.flatMap((item) => addresses(item))
    return [...(node.type === 'link' ? [node.url] : []), ...addresses(node.children)]
  })
}

function depthOf(nodes: readonly (Inline | Block)[]): number {
  const depths = nodes.map((node) => {
    if (typeof node === 'string') return 0
    return depthOf(node.type === 'list' ? node.items.flat() : node.children)
  })
  return 1 + Math.max(0, ...depths)
}
