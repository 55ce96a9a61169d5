import { describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { compiledList } from '#tests/support/site/compiled-paper.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { createPublicationContext } from './publication-context.ts'
import { VenueLine } from './venue-line.tsx'

function lineOf(details: Partial<Publication>, locale: 'en' | 'zh' = 'en') {
  const { vocabulary, publications } = compiledList(details)
  const [publication] = publications
  if (!publication) throw new Error('the sample has no paper')
  const context = createPublicationContext(vocabulary, 'ada-li')
  return renderInView(<VenueLine publication={publication} context={context} />, locale).container
}

describe('VenueLine', () => {
  it.each<[string, Partial<Publication>, string, string]>([
    [
      'a conference by short and full name',
      { venue: 'acl' },
      'ACL 2024 · Computational Linguistics',
      'ACL 2024 · 计算语言学',
    ],
    [
      'a track of it',
      { venue: 'acl', track: 'findings' },
      'Findings of ACL 2024 · Computational Linguistics',
      'ACL 2024 Findings · 计算语言学',
    ],
    ['a preprint server by its short name', { venue: 'arxiv' }, 'arXiv 2024', 'arXiv 2024'],
    [
      'a conference of unknown year',
      { venue: 'acl', issued: undefined },
      'ACL · Computational Linguistics',
      'ACL · 计算语言学',
    ],
    [
      'a track of it',
      { venue: 'acl', track: 'workshop', issued: undefined },
      'ACL Workshop · Computational Linguistics',
      'ACL 研讨会 · 计算语言学',
    ],
    [
      'neither venue nor date',
      { type: 'report', issued: undefined },
      'Report · Undated',
      '技术报告 · 年份不详',
    ],
    [
      'a newspaper with its page',
      { type: 'article-newspaper', venue: 'River Daily', page: '15' },
      'River Daily 2024 · p. 15',
      'River Daily 2024 · 第 15 版',
    ],
    [
      'the degree of a thesis',
      { type: 'thesis', genre: 'doctoral-thesis', venue: 'Some University' },
      'Doctoral thesis, Some University 2024',
      'Some University 博士学位论文 2024',
    ],
    [
      'the degree of a thesis without its university',
      { type: 'thesis', genre: 'masters-thesis', issued: '2024' },
      'Master’s thesis · 2024',
      '硕士学位论文 · 2024年',
    ],
    ['a venue in free text', { venue: 'Some Forum' }, 'Some Forum 2024', 'Some Forum 2024'],
    [
      'kind and date where no venue is known',
      { type: 'report', issued: '2024-07' },
      'Report · Jul 2024',
      '技术报告 · 2024年7月',
    ],
    [
      'volume, issue and pages',
      { venue: 'arxiv', volume: '12', issue: '3', page: '1-9' },
      'arXiv 2024 · 12(3), pp. 1–9',
      'arXiv 2024 · 12(3)，第 1–9 页',
    ],
    ['a number', { type: 'patent', number: 'CN1' }, 'Patent · 2024 · CN1', '专利 · 2024年 · CN1'],
    ['no issue without its volume', { venue: 'arxiv', issue: '3' }, 'arXiv 2024', 'arXiv 2024'],
  ])('shows %s', (_, details, inEnglish, inChinese) => {
    expect(lineOf(details).textContent).toBe(inEnglish)
    expect(lineOf(details, 'zh').textContent).toBe(inChinese)
  })
})
