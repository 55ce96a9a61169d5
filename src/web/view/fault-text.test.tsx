import { describe, expect, it } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { renderInView, sampleView } from '#tests/support/render-in-view.tsx'
import { BundleError, type BundleFault } from '#web/bundles/bundle-error.ts'
import { FaultText, faultTitle } from './fault-text.tsx'

const PATH = '/data/ada-li/news.json'

const text = (error: unknown, locale: 'en' | 'zh' = 'en') =>
  renderInView(<FaultText error={error} />, locale).container.textContent

describe.each<BundleFault>([
  { code: 'missing' },
  { code: 'offline' },
  { code: 'slow' },
  { code: 'html' },
  { code: 'cut-off' },
  { code: 'server', status: 503 },
  { code: 'not-json', detail: 'Unexpected token' },
  { code: 'newer', version: 9 },
  { code: 'shape', issues: [] },
])('a bundle with fault $code', (fault) => {
  const error = new BundleError(PATH, fault)

  it.each(LOCALES)('has a sentence in %s and names the file', (locale) => {
    const title = faultTitle(sampleView(locale).t, error)
    expect(title).toMatch(locale === 'zh' ? /\p{Script=Han}.*。$/u : /^[A-Z].*\.$/u)
    expect(text(error, locale)).toContain(PATH)
  })
})

describe('FaultText', () => {
  it.each<[string, BundleFault, string]>([
    ['the status', { code: 'server', status: 503 }, `File: ${PATH} (503)`],
    ['the version', { code: 'newer', version: 9 }, `File: ${PATH} (version 9)`],
    ['what the parser says', { code: 'not-json', detail: 'Bad token' }, `File: ${PATH}Bad token`],
    [
      'each place, what was expected and what was found',
      {
        code: 'shape',
        issues: [
          { path: 'news.3.date', expected: 'date', found: '"soon"' },
          { path: '', expected: 'Object', found: 'Array' },
        ],
      },
      `File: ${PATH}news.3.date: expected date, found "soon"/: expected Object, found Array`,
    ],
  ])('tells %s', (_, fault, expected) => {
    expect(text(new BundleError(PATH, fault))).toBe(expected)
  })

  it.each([new TypeError('x is not a function'), 'thrown text', undefined])(
    'keeps the words of programmers from visitors: %s',
    (error) => {
      expect(faultTitle(sampleView().t, error)).toBe('Something in this page failed.')
      expect(text(error)).not.toMatch(/function|thrown/u)
    },
  )
})
