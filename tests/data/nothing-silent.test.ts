import { describe, expect, it } from 'vitest'
import { readHomepageWith } from '#formats/homepage/read-homepage.ts'
import { filesOf, PAGE_FAMILIES } from '#tests/references/list-pages.ts'
import { createList, STYLES } from '#tests/references/reference-list.ts'
import { importCases } from '#tests/support/catalogs/import-cases.ts'
import { inventedWords, lostWords } from '#tests/support/formats/words-of-reading.ts'

const read = readHomepageWith({})

const LISTS = STYLES.map((style, at) => {
  const family = PAGE_FAMILIES[at % PAGE_FAMILIES.length] ?? 'bullets'
  return {
    name: `${style.id} in ${family}`,
    files: filesOf(createList(style, 700_000 + at, 6), family),
  }
})

describe('of a home page', () => {
  it.each([...importCases('homepage'), ...LISTS])(
    'every word is in the bundle or in the report: $name',
    ({ files }) => {
      expect(lostWords(files, read(files))).toEqual([])
    },
  )

  it.each([...importCases('homepage'), ...LISTS])(
    'a bundle has only words that the page has: $name',
    ({ files }) => {
      expect(inventedWords(files, read(files))).toEqual([])
    },
  )
})
