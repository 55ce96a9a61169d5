import { expect, it } from 'vitest'
import { FILE_SCHEMAS } from '../schema/file-schemas.ts'
import { filesOfKey } from './file-of-key.ts'

it.each([
  ['publisher', 'profile', ['publications.json']],
  ['year', 'profile', ['news.json', 'publications.json']],
  ['photo', 'news', ['profile.json', 'publications.json']],
  ['portrait', 'publications', ['profile.json']],
  ['interests', 'site', ['profile.json']],
  ['title', 'profile', ['site.json', 'publications.json']],
  ['nothing', 'profile', []],
] as const)('the key %s in %s.json belongs in %j', (key, kind, files) => {
  expect(filesOfKey(key, FILE_SCHEMAS[kind])).toEqual(files)
})
