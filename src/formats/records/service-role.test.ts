import { expect, test } from 'vitest'
import { groupServices, readServiceRole } from './service-role.ts'

test.each([
  ['Reviewer', 'reviewer'],
  ['审稿人', 'reviewer'],
  ['Area Chair', 'area-chair'],
  ['Senior Area Chair', 'senior-area-chair'],
  ['高级领域主席', 'senior-area-chair'],
  ['PC Co-Chair', 'program-chair'],
  ['Programme Committee Member', 'program-committee'],
  ['Associate Editor', 'editor'],
  ['Workshop Co-organiser', 'organizer'],
  ['Student volunteer', 'volunteer'],
  ['General chair', 'general-chair'],
  ['Dean', undefined],
  ['Reviewer of restaurants', undefined],
])('%s is the role %s', (text, role) => {
  expect(readServiceRole(text)).toBe(role)
})

test('a role has its venues, a venue its years', () => {
  const found = [
    { role: 'reviewer' as const, venue: 'ACW', years: [2021] },
    { role: 'editor' as const, venue: 'JW', years: [] },
    { role: 'reviewer' as const, venue: 'ACW', years: [2020, 2021] },
  ]
  expect(groupServices(found)).toEqual([
    { role: 'reviewer', venues: [{ venue: 'ACW', years: [2020, 2021] }] },
    { role: 'editor', venues: [{ venue: 'JW' }] },
  ])
})
