import { beforeEach, describe, expect, it, vi } from 'vitest'
import { preferredLocale, rememberedLocale, rememberLocale } from './remembered-locale.ts'

function speak(language: string) {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language)
}

function forbidStorage() {
  const deny = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(deny)
}

beforeEach(() => localStorage.clear())

describe('the preferred language', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['zh', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['en-GB', 'en'],
    ['fr', undefined],
    ['', undefined],
  ])('of a browser that speaks "%s" is %s', (language, locale) => {
    speak(language)
    expect(preferredLocale()).toBe(locale)
  })

  it('is the one that the visitor chose, whatever the browser speaks', () => {
    speak('zh-CN')
    rememberLocale('en')
    expect(preferredLocale()).toBe('en')
  })

  it.each(['fr', '', '__proto__'])('is the browser’s where "%s" is remembered', (stored) => {
    speak('zh-CN')
    localStorage.setItem('locale', stored)
    expect(rememberedLocale()).toBeUndefined()
    expect(preferredLocale()).toBe('zh')
  })

  it('is the browser’s where nothing can be kept', () => {
    speak('zh-CN')
    forbidStorage()
    rememberLocale('en')
    expect(preferredLocale()).toBe('zh')
  })
})
