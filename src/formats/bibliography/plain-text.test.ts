import { describe, expect, it } from 'vitest'
import { plainText as plainTree } from '#core/bundle/rich-text.ts'
import { readInline } from '../markdown/read-markdown.ts'
import { asMarkdown, plainText } from './plain-text.ts'

describe('plainText', () => {
  it.each([
    ['tags', 'A <i>b</i><sup>2</sup> <span class="nocase">C</span>', 'A b2 C'],
    ['links', '<a href="javascript:x">here</a>', 'here'],
    ['entities', 'R&amp;D &lt; &#233; &#x4e2d; &nbsp;x', 'R&D < é 中 x'],
    ['what is not a tag', 'a <T> b < c > d <script>', 'a <T> b < c > d <script>'],
    ['what is not an entity', 'AT&T; &foo; &#0; &#xD800;', 'AT&T; &foo; &#0; &#xD800;'],
    ['dotless letters', 'nai\u0308ve ı\u0301', 'naïve í'],
    ['spaces', ' a\n\t b\u00a0c\u200b ', 'a b c'],
  ])('reads %s', (_, html, text) => {
    expect(plainText(html)).toBe(text)
  })
})

describe('asMarkdown', () => {
  it.each([
    'A *b* and **c**',
    '_x_ and a_b_c',
    '`code`',
    '[text](https://a.org) [1]',
    String.raw`a \ b \* c`,
    '<i>x</i>',
  ])('writes %s as is', (text) => {
    expect(plainTree(readInline(asMarkdown(text)))).toBe(text)
  })
})
