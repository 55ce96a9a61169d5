import { expect, it } from 'vitest'
import { settableText } from './picture-words.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter()

it.each([
  ['English', 'Group Sequence Policy Optimization', 'Group Sequence Policy Optimization'],
  ['names with accents', 'Łukasz Nguyễn Ørsted', 'Łukasz Nguyễn Ørsted'],
  ['an accent written on its own', 'Jose\u0301', 'José'],
  ['Greek and Cyrillic', 'β-VAE Иванов', 'β-VAE Иванов'],
  ['Chinese', '郑楚杰：大语言模型', '郑楚杰：大语言模型'],
  ['traditional characters', '鄭楚傑與龍龜', '鄭楚傑與龍龜'],
  ['mathematics of its own', 'O(n²) ≤ √n → ∞', 'O(n²) ≤ √n → ∞'],
  ['mathematical letters by plain ones where there are no others', '𝔼[𝒳]', 'E[X]'],
  ['no emoji', 'Hello 👩🏽‍🔬 world 🫠', 'Hello world'],
  ['no invisible characters', 'in\u200Bvis\u00ADible\uFEFF', 'invisible'],
  ['blanks of any kind as one', ' a\u2003\n b ', 'a b'],
])('sets %s', async (_, text, expected) => {
  expect(await settableText(text, { weight: 600, lang: 'en' }, typesetter)).toBe(expected)
})

it.each([
  ['an Arabic name', 'محمد بن موسى'],
  ['a Hebrew name', 'דוד לוי'],
  ['a Chinese name with a character that no font here has', '\u{30EDD}明'],
  ['a text with one character of another script', 'Reading ภ'],
  ['nothing but emoji', '\u{1FAE0}'],
  ['blanks', '  '],
])('does not set %s', async (_, text) => {
  expect(await settableText(text, { weight: 600, lang: 'en' }, typesetter)).toBeUndefined()
})
