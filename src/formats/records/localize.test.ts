import { expect, test } from 'vitest'
import { localize, localizeParagraphs } from './localize.ts'

test.each([
  ['Words', { en: 'Words' }],
  ['词语', { zh: '词语' }],
  ['研究 NLP', { zh: '研究 NLP' }],
])('%s is in its language', (text, localized) => {
  expect(localize(text)).toEqual(localized)
})

test.each([
  ['One.\n\n\nTwo\nlines.', { en: 'One.\n\nTwo lines.' }],
  ['One.\nTwo.\nThree', { en: 'One.\n\nTwo.\n\nThree' }],
  ['一。\n二。', { zh: '一。\n\n二。' }],
  ['A *star* <b>bold</b>', { en: String.raw`A \*star\* bold` }],
  ['<script>alert(1)</script>', { en: '<script>alert(1)</script>' }],
  [' \n ', undefined],
])('the paragraphs of %j', (text, localized) => {
  expect(localizeParagraphs(text)).toEqual(localized)
})
