import { expect, test } from 'vitest'
import { systemLocale } from './wanted-locale.ts'

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh-Hans' }, 'zh'],
  [{ LANG: 'zh' }, 'zh'],
  [{ LANG: 'zha_CN' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
  [{ LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'en'],
])('%j asks for %s', (env, locale) => {
  expect(systemLocale(env, 'fr-FR')).toBe(locale)
})

test.each([
  ['zh-CN', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
])('without an environment the platform is asked: %s', (platform, locale) => {
  expect(systemLocale({}, platform)).toBe(locale)
})
