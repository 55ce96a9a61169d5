import { expect, it } from 'vitest'
import { romanize } from './romanize.ts'

it.each([
  ['河流的记忆', 'he liu de ji yi'],
  ['河流的重要性', 'he liu de zhong yao xing'],
  ['重複學習', 'chong fu xue xi'],
  ['绿色模型', 'lv se mo xing'],
  ['words only', 'words only'],
  ['ひらがなと漢字', 'ひらがなと漢字'],
  ['', ''],
])('%s is %s', (text, syllables) => {
  expect(romanize(text)).toBe(syllables)
})
