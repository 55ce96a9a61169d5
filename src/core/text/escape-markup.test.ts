import { expect, it } from 'vitest'
import { escapeMarkup } from './escape-markup.ts'

it.each([
  ['markup', '<a b="c">&amp;', '&lt;a b=&quot;c&quot;&gt;&amp;amp;'],
  ['the end of a section', ']]>', ']]&gt;'],
  ['what XML cannot have', 'a\u0000\u001b\ufffe\ud800b', 'ab'],
  ['letters', '郑 é 😀', '郑 é 😀'],
])('writes %s', (_, text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped)
})
