import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { BundleError, type BundleFault } from '#web/bundles/bundle-error.ts'
import { ModuleError } from '#web/ui/load-module.ts'
import { FaultNotice } from './fault-notice.tsx'

const CHUNK = 'https://example.org/assets/search-1.js'
const PATH = '/data/ada-li/news.json'

/** The sentence, and what is below it. */
function wordsOf(error: unknown, locale: Locale = 'en') {
  const notice = <FaultNotice error={error} onRetry={() => undefined} />
  const [title, ...details] = renderInView(notice, locale).getByRole('alert').children
  const text = details.slice(0, -1).map((element) => element.textContent)
  return { title: title?.textContent ?? '', text: text.join('') }
}

describe.each<[BundleFault, string, string]>([
  [{ code: 'missing' }, 'A data file is missing.', '缺少数据文件。'],
  [
    { code: 'offline' },
    'The connection failed: you may be offline.',
    '网络连接失败，您可能处于离线状态。',
  ],
  [{ code: 'slow' }, 'The server did not respond in time.', '服务器响应超时。'],
  [
    { code: 'html' },
    'The server sent a web page instead of data.',
    '服务器返回的是网页，而不是数据。',
  ],
  [{ code: 'cut-off' }, 'A data file arrived incomplete.', '数据文件不完整。'],
  [{ code: 'server', status: 503 }, 'The server returned an error.', '服务器返回错误。'],
  [
    { code: 'not-json', detail: 'Unexpected token' },
    'A data file is not valid JSON.',
    '数据文件不是有效的 JSON。',
  ],
  [
    { code: 'newer', version: 9 },
    'A data file is newer than this page. Reload the page.',
    '数据文件的版本比本页面新，请刷新页面。',
  ],
  [
    { code: 'shape', issues: [] },
    'A data file is not in the expected format.',
    '数据文件的格式不符合要求。',
  ],
])('a bundle with fault %j', (fault, en, zh) => {
  const error = new BundleError(PATH, fault)

  it.each(LOCALES)('has a sentence in %s and names the file', (locale) => {
    const { title, text } = wordsOf(error, locale)
    expect(title).toBe({ en, zh }[locale])
    expect(text).toContain(PATH)
  })
})

describe('FaultNotice', () => {
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
  ])('reports %s', (_, fault, expected) => {
    expect(wordsOf(new BundleError(PATH, fault)).text).toBe(expected)
  })

  it.each([new TypeError('x is not a function'), 'thrown text', undefined])(
    'keeps the words of programmers from visitors: %s',
    (error) => {
      const { title, text } = wordsOf(error)
      expect(title).toBe('Something went wrong on this page.')
      expect(text).not.toMatch(/function|thrown/u)
    },
  )

  it.each([
    [undefined, 'A part of this page could not be loaded.', 'File: /assets/search-1.js'],
    [
      'offline',
      'You are offline, and this part of the site has not been saved for offline reading.',
      'File: /assets/search-1.js',
    ],
    [
      'updated',
      'The site has been updated since you opened this page.',
      'Reload the page to use the new version.',
    ],
  ] as const)('says why code could not be loaded: %s', (reason, title, text) => {
    const cause = new TypeError(`Failed to fetch dynamically imported module: ${CHUNK}`)
    expect(wordsOf(new ModuleError(cause, reason))).toEqual({ title, text })
  })

  it('names no file where the browser names none', () => {
    const cause = new TypeError('Importing a module script failed.')
    expect(wordsOf(new ModuleError(cause)).text).toBe('')
  })

  it('offers to reload a page of an older version, to close what may be closed, and else to try again', () => {
    const buttons = (notice: ReactNode) => {
      const { getAllByRole, unmount } = renderInView(notice)
      const labels = getAllByRole('button').map(({ textContent }) => textContent)
      unmount()
      return labels
    }
    const none = () => undefined
    const updated = new ModuleError(undefined, 'updated')
    expect(buttons(<FaultNotice error={updated} onRetry={none} />)).toEqual(['Reload'])
    expect(buttons(<FaultNotice error={0} onRetry={none} onClose={none} />)).toEqual([
      'Try again',
      'Close',
    ])
  })

  it('says that a list is there, where it is beside one', () => {
    const notice = <FaultNotice error={0} onRetry={() => undefined} besideList />
    expect(renderInView(notice).getByRole('alert')).toHaveTextContent('The list below is complete')
  })
})
