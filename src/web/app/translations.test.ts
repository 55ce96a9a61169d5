import { expect, it, vi } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'

it.each(LOCALES)(
  'has the strings of %s once they were loaded, and then always the same',
  async (locale) => {
    vi.resetModules()
    const { loadedTranslate, loadTranslate } = await import('./translations.ts')
    expect(loadedTranslate(locale)).toBeUndefined()
    const translate = await loadTranslate(locale)
    expect(translate('tab.cv')).toBe(locale === 'zh' ? '简历' : 'CV')
    expect(loadedTranslate(locale)).toBe(translate)
    expect(await loadTranslate(locale)).toBe(translate)
  },
)
