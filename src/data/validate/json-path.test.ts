import { expect, test } from 'vitest'
import { formatPath } from './json-path.ts'

test.each([
  [[], ''],
  [['title'], 'title'],
  [['publications', 3, 'authors', 0, 'equal'], 'publications[3].authors[0].equal'],
  [['$schema'], '$schema'],
  [['标题', 'zh'], '标题.zh'],
  [['a b', 'c.d', ''], '["a b"]["c.d"][""]'],
  [[0, 'id'], '[0].id'],
])('%j is written %s', (path, text) => {
  expect(formatPath(path)).toBe(text)
})
