import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { NEWS_FACETS } from '#core/news/news-filters.ts'
import { PUBLICATION_FACETS } from '#core/publications/publication-filters.ts'

it('knows every filter of an address before the first paint', async () => {
  const script = await readFile('public/before-paint.js', 'utf8')
  const names = /\?:(?<names>q\|[\w|]+)/u.exec(script)?.groups?.['names']?.split('|')
  expect(new Set(names)).toEqual(new Set(['q', ...PUBLICATION_FACETS, ...NEWS_FACETS]))
})
