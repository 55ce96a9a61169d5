import { expect, it } from 'vitest'
import { problemLines } from './import-report.ts'

it('a problem without a text that was found is reported all the same', () => {
  const found: unknown = undefined
  const problem = { code: 'broken-entry', file: 'cv.txt', found: found as string } as const
  expect(problemLines({ problems: [problem], root: '.' }, 'en').join('')).toContain(': undefined')
})
