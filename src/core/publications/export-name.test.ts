import { expect, test } from 'vitest'
import { exportName } from './export-name.ts'
import { publicationCodec } from './publication-filters.ts'

test.each([
  ['chujie-zheng', '', 'chujie-zheng-publications'],
  ['chujie-zheng', 'group=venue', 'chujie-zheng-publications'],
  ['chujie-zheng', 'year=2024&venue=ICLR', 'chujie-zheng-publications-iclr-2024'],
  [undefined, '', 'all-publications'],
  [undefined, 'venue=iclr,icml&year=2024,2025', 'publications-iclr-icml-2024-2025'],
  [undefined, 'year=2020,2021,2022,2023', 'publications-4-years'],
  [undefined, 'q=C%2B%2B+%22Data%22/..', 'publications-cpp-data'],
  [undefined, 'q=数据', 'publications-search'],
  [undefined, 'person=ru-peng&author=minlie-huang', 'publications-ru-peng-minlie-huang'],
])('the list of %s, filtered by "%s", becomes %s', (slug, query, name) => {
  expect(exportName(slug, publicationCodec.parse(new URLSearchParams(query)))).toBe(name)
})

test('a long name ends with a whole word', () => {
  const filters = { ...publicationCodec.defaults, q: 'word '.repeat(30) }
  expect(exportName('ann-lee', filters)).toMatch(/^ann-lee-publications(?:-word){11}$/u)
})
