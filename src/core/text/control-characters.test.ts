import { describe, expect, it } from 'vitest'
import {
  DROPPED_CHARACTERS,
  nameOfCharacter,
  visibleControls,
  visibleLine,
  withoutControls,
  withoutControlsIn,
} from './control-characters.ts'

describe('withoutControls', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mb', 'a[31mb'],
    ['C1 controls', 'a\u009b2Jb\u0090', 'a2Jb'],
    ['a mark that turns the direction', 'a\u202eb', 'ab'],
    ['an isolate that nothing closes', 'a\u2066b\u2067c', 'abc'],
    ['an isolate that another line closes', 'a\u2066b\nc\u2069', 'ab\nc'],
    ['the end of no isolate', '\u2067a\u2069b\u2069', '\u2067a\u2069b'],
    ['an isolate before a pair', '\u2066\u2067a\u2069b', '\u2067a\u2069b'],
    ['half of a pair', 'a\ud800b', 'ab'],
    ['what is no character', 'a\uffff\u{1fffe}b', 'ab'],
  ])('drops %s', (_, text, kept) => {
    expect(withoutControls(text)).toBe(kept)
  })

  it.each(['\r\n', '\r', '\u000b', '\f', '\u001e', '\u0085', '\u2028', '\u2029'])(
    'makes a line feed of %j',
    (end) => {
      expect(withoutControls(`a${end}b`)).toBe('a\nb')
    },
  )

  it.each([
    '𠮷 é 过程 😀',
    'a\tb\nc',
    'a\u200db\u200c',
    'שלום\u200f',
    'a \u2067שלום\u2069 b',
    '\ue000',
  ])('keeps %j', (text) => {
    expect(withoutControls(text)).toBe(text)
  })

  it('goes through all of a value', () => {
    expect(withoutControlsIn({ a: ['\u0007x', { b: 'y\u007f' }], c: 1, d: null })).toEqual({
      a: ['x', { b: 'y' }],
      c: 1,
      d: null,
    })
  })
})

describe('visibleControls', () => {
  it.each([
    ['\u001b]0;title\u0007', String.raw`\u001b]0;title\u0007`],
    ['\u009b31m', String.raw`\u009b31m`],
    ['a\u202eb\u2028c', String.raw`a\u202eb\u2028c`],
    ['\r\n\t', '\\u000d\n\t'],
    ['\udc00', String.raw`\udc00`],
    ['\u{1ffff}', String.raw`\ud83f\udfff`],
    ['过程 😀', '过程 😀'],
  ])('writes %j as %j', (text, shown) => {
    expect(visibleControls(text)).toBe(shown)
    expect(visibleControls(shown)).toBe(shown)
  })

  it('keeps a name on its line', () => {
    expect(visibleLine('a\n0 errors\t\u0085')).toBe(String.raw`a\n0 errors\t\u0085`)
  })
})

it.each([
  ['\u0000', 'U+0000'],
  ['\u001b', 'U+001B'],
  ['\uffff', 'U+FFFF'],
  ['\ud800', 'U+D800'],
])('finds the control character %j and names it', (character, name) => {
  const found = `a${character}b`.match(DROPPED_CHARACTERS)
  expect(found?.map(nameOfCharacter)).toEqual([name])
})

it.each(['a\tb\r\nc', '𠮷😀', '\u000c', '\ufeff', '研究'])('leaves %j alone', (text) => {
  expect(text.replaceAll(DROPPED_CHARACTERS, '')).toBe(text)
})
