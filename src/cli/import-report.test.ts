import { expect, it } from 'vitest'
import { formatImport, problemLines } from './import-report.ts'

it('a problem without a text that was found is reported all the same', () => {
  const found: unknown = undefined
  const problem = { code: 'broken-entry', file: 'cv.txt', found: found as string } as const
  expect(problemLines({ problems: [problem], root: '.' }, 'en').join('')).toContain(': undefined')
})

it.each([
  [
    'en',
    ['file', 'ab\u001Bbr'],
    '2 publications say more than the data has keys for; kept in "extra": file,\n  ab',
  ],
  ['zh', ['file'], '2 篇文献含有数据格式中没有对应键的内容，保留在 "extra" 中：file'],
] as const)('what is kept in "extra" is said once (%s)', (locale, names, line) => {
  const read = {
    files: 1,
    publications: 3,
    news: 0,
    fields: [],
    extra: { publications: 2, names: [...names] },
  }
  const result = {
    format: 'bibtex',
    source: 'papers.bib',
    root: '.',
    read,
    parts: [],
    remarks: [],
    questions: [],
    changes: [],
    files: [],
  }
  const options = {
    dataFolder: 'data',
    slug: 'ada-li',
    dryRun: false,
    all: false,
    locale,
    colour: false,
  }
  const text = formatImport(result, options)
  expect(text).toContain(line)
  expect(text).not.toContain('\u001B')
})
