import { expect, it } from 'vitest'
import { initialsFirst } from './split-gb-reference.ts'

it.each([
  ['ZHANG S Y', 'S. Y. Zhang'],
  ['Zhang S', 'S. Zhang'],
  ["O'BRIEN T.", "T. O'Brien"],
  // Two capitals may be a whole given name.
  ['LI NA', 'LI NA'],
  ['Li Na', 'Li Na'],
  ['S. Zhang', 'S. Zhang'],
  ['张三', '张三'],
])('%s is %s', (written, printed) => {
  expect(initialsFirst(written)).toBe(printed)
})
