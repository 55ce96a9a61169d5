import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { createTranslate } from './create-i18n.ts'
import en from './locales/en.json'
import zh from './locales/zh.json'

const english = createTranslate('en', en)
const chinese = createTranslate('zh', zh)

describe('createTranslate', () => {
  it('speaks two languages side by side', () => {
    expect([english('tab.cv'), chinese('tab.cv'), english('tab.cv')]).toEqual(['CV', '简历', 'CV'])
  })

  it('leaves the global instance alone', () => {
    expect(i18next.isInitialized).toBeFalsy()
    expect(i18next.language).toBeUndefined()
  })

  it('takes keys as they are, dots and colons included', () => {
    const t = createTranslate('en', { 'nav.home': 'Home', 'error.retry': 'a', error: 'b' })
    expect(t('nav.home')).toBe('Home')
    expect(t('error.retry')).toBe('a')
  })

  it.each([
    [0, '0 publications', '共 0 篇'],
    [1, '1 publication', '共 1 篇'],
    [2, '2 publications', '共 2 篇'],
    [101, '101 publications', '共 101 篇'],
  ])('counts %i', (count, inEnglish, inChinese) => {
    expect(english('publications.count', { count })).toBe(inEnglish)
    expect(chinese('publications.count', { count })).toBe(inChinese)
  })

  it.each([
    ['markup', '<b>"Tom" & Jerry</b>'],
    ['a placeholder', '{{name}}'],
    ['a reference to another string', '$t(nav.home)'],
    ['a key of every object', '__proto__'],
  ])('puts %s in unchanged', (_, filter) => {
    expect(english('filter.remove', { filter })).toBe(`Remove filter: ${filter}`)
  })

  it('says the same however often it is asked, with variables and without', () => {
    const both = () => [english('nav.home'), english('publications.count', { count: 2 })]
    expect(both()).toEqual(both())
    expect(english('publications.count', { count: 3 })).toBe('3 publications')
  })

  it('never falls back to the other language', () => {
    expect(createTranslate('zh', {})('nav.home')).toBe('nav.home')
  })
})
