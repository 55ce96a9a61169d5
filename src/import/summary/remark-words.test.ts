import { expect, it } from 'vitest'
import type { Remark } from './remark.ts'
import { foundOfRemark, groupsOfRemarks, wordsOfRemark } from './remark-words.ts'

const REMARK: Remark = { kind: 'unread', part: 'awards', code: 'not-understood', found: 'Tea' }

it.each<[Partial<Remark>, string]>([
  [{}, 'problem.not-understood'],
  [{ kind: 'review' }, 'problem.part'],
  [{ expected: '}' }, 'problem.expected'],
  [{ code: 'left-out' }, 'left-out'],
  [{ code: 'unsure', kind: 'review' }, 'problem.unsure'],
  [{ code: 'skipped' }, 'source-binary'],
])('%j has the sentence %s', (remark, name) => {
  expect(wordsOfRemark({ ...REMARK, ...remark }).name).toBe(name)
})

it('shows what was found where the sentence does not, and kinds of private data by their names', () => {
  const upper = (kind: string) => kind.toUpperCase()
  expect(foundOfRemark(REMARK, upper)).toBe('Tea')
  expect(foundOfRemark({ ...REMARK, code: 'no-owner' }, upper)).toBe('')
  expect(foundOfRemark({ ...REMARK, code: 'private', found: 'phone · birth' }, upper)).toBe(
    'PHONE · BIRTH',
  )
})

it('groups remarks of one part with one sentence, in their order', () => {
  const others: Remark[] = [
    { ...REMARK, part: 'news' },
    { ...REMARK, found: 'Rum' },
  ]
  expect(groupsOfRemarks([REMARK, ...others]).map((group) => group.length)).toEqual([2, 1])
})
