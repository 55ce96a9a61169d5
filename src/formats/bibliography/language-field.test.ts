import { describe, expect, test } from 'vitest'
import { languageField } from './language-field.ts'

describe('the language of a work', () => {
  test.each([
    ['fr', 'Rivières', 'fr'],
    ['zh_CN', 'Rivers', 'zh-CN'],
    ['en', '河流', 'en'],
    ['en-US', 'Rivers', undefined],
    ['zh-Hans', '河流', undefined],
    ['English', '河流', undefined],
    ['', 'Rivers', undefined],
  ])('written %j for %s is %s', (written, title, language) => {
    expect(languageField(written, title).language).toBe(language)
  })
})
