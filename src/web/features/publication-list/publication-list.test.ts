import { expect, test } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { matchesAll, searchTerms } from '#core/search/fold.ts'
import { checkData } from '#disk/data/check-data.ts'
import { createPublicationList } from './publication-list.ts'

const { allPublications } = compileSite((await checkData('data')).source)
const list = createPublicationList(allPublications)

test.each([
  ['author', 'minlie-huang', '黄民烈'],
  ['author', 'minlie-huang', 'hml'],
  ['author', 'junyang-lin', '林俊旸'],
  ['author', 'ru-peng', '彭儒'],
  ['person', 'chujie-zheng', 'zcj'],
  ['venue', 'iclr', 'learning representations'],
  ['venue', 'none-such', ''],
] as const)('the %s %s is found by "%s" in its menu', (facet, value, query) => {
  expect(matchesAll(list.keysOf(facet, value), searchTerms(query))).toBe(true)
})
