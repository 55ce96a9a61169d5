import { describe, expect, it } from 'vitest'
import { escapeMarkup, scriptJson } from './escape-markup.ts'

describe('escapeMarkup', () => {
  it.each([
    ['markup', '<a b="c">&amp;', '&lt;a b=&quot;c&quot;&gt;&amp;amp;'],
    ['the end of a section', ']]>', ']]&gt;'],
    ['what XML cannot have', 'a\u0000\u001b\ufffe\ud800b', 'ab'],
    ['letters', '郑 é 😀', '郑 é 😀'],
  ])('writes %s', (_, text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped)
  })
})

describe('scriptJson', () => {
  it.each(['</script><script>', '<!--<script>', '\u2028\u2029', '"&$&'])(
    'writes %j so that nothing in it ends a data block',
    (text) => {
      const json = scriptJson({ text })
      expect(json).not.toMatch(/[<\u2028\u2029]/u)
      expect(JSON.parse(json)).toEqual({ text })
    },
  )
})
