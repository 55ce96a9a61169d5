import { cleanup } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#core/schema/locale.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { twoScriptSite } from '#tests/support/site/two-script-site.ts'
import { createDirectoryList } from './directory-list.ts'
import { FoundPeople } from './found-people.tsx'

const list = createDirectoryList(twoScriptSite().people)

function rowsFor(q: string, locale: Locale = 'en'): HTMLElement[] {
  cleanup()
  const { container } = renderInView(<FoundPeople hits={list.search({ q })} />, locale)
  return [...container.querySelectorAll<HTMLElement>('.directory-row')]
}

const textsOf = (q: string, selector: string) =>
  rowsFor(q).flatMap((row) => [...row.querySelectorAll(selector)].map((one) => one.textContent))

describe('researchers whom a query has found', () => {
  it.each(['en', 'zh'] as const)('show why, in %s', (locale) => {
    const keys = list.people.flatMap(({ search }) => search.split(' '))
    for (const word of new Set([...keys, 'shanqing', 'qingshan', 'sq', 'pengru'])) {
      const rows = rowsFor(word, locale)
      expect(rows.length, word).toBeGreaterThan(0)
      for (const row of rows) expect(row.querySelector('mark'), word).not.toBeNull()
    }
  })

  it.each([
    ['both names by pinyin', 'shan', ['Shan', '单']],
    ['the Chinese name by initials', 'sq', ['单青']],
    ['the affiliation', 'university', ['University']],
    ['an interest', 'pretraining', ['Pre-training']],
  ])('are marked in %s', (_, query, marks) => {
    expect(textsOf(query, 'mark')).toEqual(marks)
  })

  it.each([
    ['an alias', '單', []],
    ['the headline', 'gardener', ['Profile: Gardener of data']],
    ['the post', '研究员', ['Profile: 研究员']],
    ['another affiliation', 'elsewhere', ['Profile: Elsewhere']],
    ['an interest in the other language', '预训练', ['Research interests: 预训练']],
  ])('show what the row does not: %s', (_, query, reasons) => {
    expect(textsOf(query, '.reason')).toEqual(reasons)
  })

  it('are below when they are only similar', () => {
    expect(rowsFor('univresity')).toHaveLength(1)
    expect(document.querySelector('h2.list-heading')).toHaveTextContent('Similar spellings 1')
  })
})
