import { expect, test } from 'vitest'
import { readOwnerName, splitAuthor } from './split-name.ts'

test.each([
  ['Lin, Ada', { family: 'Lin', given: 'Ada' }],
  ['Ada Lin', { family: 'Ada Lin', given: undefined }],
  ['Lin, Ada, Jr.', { family: 'Lin, Ada, Jr.', given: undefined }],
])('the author %s', (text, name) => {
  expect(splitAuthor(text)).toEqual(name)
})

test.each([
  ['Lin, Ada', { en: { family: 'Lin', given: 'Ada' } }],
  ['林, 爱达', { zh: { family: '林', given: '爱达' } }],
  ['Ada Lin', undefined],
  ['林爱达', undefined],
  ['', undefined],
])('the owner %s', (text, name) => {
  expect(readOwnerName(text)).toEqual(name)
})
