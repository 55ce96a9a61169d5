import { expect, test } from 'vitest'
import { personName, splitAuthor } from './split-name.ts'

test.each([
  ['Lin, Ada', { family: 'Lin', given: 'Ada' }],
  ['Ada Lin', { family: 'Ada Lin', given: undefined }],
  ['Lin, Ada, Jr.', { family: 'Lin, Ada, Jr.', given: undefined }],
])('the author %s', (text, name) => {
  expect(splitAuthor(text)).toEqual(name)
})

test.each([
  [{ family: 'Lin', given: 'Ada' }, 'en'],
  [{ family: '林', given: '爱达' }, 'zh'],
  [{ given: 'Ada' }, 'en'],
])('the name %o is in %s', (parts, locale) => {
  expect(personName(parts)).toEqual({ [locale]: parts })
})
