import { expect, test } from 'vitest'
import { previewPath, previewPaths } from './preview-path.ts'
import { RESERVED_SLUGS } from './paths.ts'

test.each([
  ['en', 'en', '/preview/'],
  ['zh', 'en', '/zh/preview/'],
  ['zh', 'zh', '/preview/'],
  ['en', 'zh', '/en/preview/'],
] as const)('in %s of a site that is in %s is %s', (locale, defaultLocale, path) => {
  expect(previewPath(locale, defaultLocale)).toBe(path)
})

test('there is one in each language', () => {
  expect(previewPaths('en')).toEqual([
    { path: '/preview/', locale: 'en' },
    { path: '/zh/preview/', locale: 'zh' },
  ])
})

test('no researcher can have its address', () => {
  expect(RESERVED_SLUGS).toContain('preview')
})
