import { expect, it } from 'vitest'
import { DROPPED_CHARACTERS, nameOfCharacter } from './dropped-characters.ts'

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
