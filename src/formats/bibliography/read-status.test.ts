import { expect, it } from 'vitest'
import { isOnlyStatus, readStatus } from './read-status.ts'

it.each([
  ['Under review', 'under-review'],
  ['submitted', 'under-review'],
  ['审稿中', 'under-review'],
  ['Accepted', 'accepted'],
  ['已录用', 'accepted'],
  ['in press', 'in-press'],
  ['inpress', 'in-press'],
  ['To appear', 'in-press'],
  ['印刷中', 'in-press'],
  ['withdrawn', 'withdrawn'],
  ['已撤稿', 'withdrawn'],
  ['published', undefined],
  ['已发表', undefined],
  ['', undefined],
])('“%s” is %s', (text, status) => {
  expect(readStatus(text)).toBe(status)
})

it.each([
  ['To appear', true],
  ['in press.', true],
  ['Accepted at ACL, with an appendix that is not yet here', false],
  ['With maps', false],
])('the note “%s” says the status only: %s', (note, is) => {
  expect(isOnlyStatus(note)).toBe(is)
})
