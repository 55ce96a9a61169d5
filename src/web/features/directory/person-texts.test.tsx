import { describe, expect, it } from 'vitest'
import type { Locale } from '#core/schema/locale.ts'
import { foundRows } from '#tests/support/site/found-rows.tsx'
import { sampleView } from '#tests/support/site/render-in-view.tsx'
import { twoScriptSite } from '#tests/support/site/two-script-site.ts'
import { directoryListOf } from './directory-list.ts'
import { directoryCodec } from '#core/site-search/directory-filters.ts'
import { directoryKind } from './directory.tsx'
import { DirectoryRows } from './directory-rows.tsx'

const list = directoryListOf(twoScriptSite().people)

function rowsFor(q: string, locale: Locale = 'en') {
  return foundRows({
    kind: directoryKind(sampleView(locale)),
    list,
    rows: <DirectoryRows {...list} />,
    filters: { ...directoryCodec.defaults, q },
    locale,
  })
}

describe('researchers whom a query has found', () => {
  it.each(['en', 'zh'] as const)('show why, in %s', (locale) => {
    const keys = list.rows.flatMap(({ search }) => search.split(' '))
    for (const word of new Set([...keys, 'shanqing', 'qingshan', 'sq', 'pengru'])) {
      const { all, isMarked } = rowsFor(word, locale)
      expect(all('.directory-row').length, word).toBeGreaterThan(0)
      for (const row of all('.directory-row')) expect(isMarked(row), word).toBe(true)
    }
  })

  it.each([
    ['both names by pinyin', 'shan', ['Shan', '单']],
    ['the Chinese name by initials', 'sq', ['单青']],
    ['the affiliation', 'university', ['University']],
    ['an interest', 'pretraining', ['Pre-training']],
  ])('are marked in %s', (_, query, marks) => {
    expect(rowsFor(query).marks()).toEqual(marks)
  })

  it.each([
    ['an alias', '單', []],
    ['the headline', 'gardener', ['Profile: Gardener of data']],
    ['the post', '研究员', ['Profile: 研究员']],
    ['another affiliation', 'elsewhere', ['Profile: Elsewhere']],
    ['an interest in the other language', '预训练', ['Research interests: 预训练']],
  ])('show what the row does not: %s', (_, query, reasons) => {
    expect(rowsFor(query).textsOf('.reason')).toEqual(reasons)
  })

  it('are below when they are only similar', () => {
    const { all, textsOf } = rowsFor('univresity')
    expect(all('.directory-row')).toHaveLength(1)
    expect(textsOf('h2.list-heading')).toEqual(['Similar spellings 1'])
  })
})
