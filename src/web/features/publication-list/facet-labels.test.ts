import { expect, it } from 'vitest'
import { compiledList } from '#tests/support/site/compiled-paper.ts'
import { sampleView } from '#tests/support/site/render-in-view.tsx'
import { facetText } from './facet-labels.tsx'
import { createPublicationContext } from './publication-context.ts'

const { vocabulary } = compiledList({ venue: 'acl', topics: ['safety'], authors: ['Ada Li'] })
const context = createPublicationContext(vocabulary, undefined)

it.each([
  ['year', '2024', '2024', '2024年'],
  ['year', 'undated', 'Undated', '年份不详'],
  ['venue', 'acl', 'ACL', 'ACL'],
  ['venue', '', 'No venue', '未注明会议或期刊'],
  ['topic', 'safety', 'Safety', '安全'],
  ['person', 'ada-li', 'Ada Li', 'Ada Li'],
  ['type', 'thesis', 'Thesis', '学位论文'],
  ['role', 'first', 'First author', '第一作者'],
  ['award', 'oral', 'Oral', '口头报告'],
  ['venue', 'nowhere', 'nowhere (not in this list)', 'nowhere（列表中没有）'],
  ['person', 'nobody', 'nobody (not in this list)', 'nobody（列表中没有）'],
  ['topic', '__proto__', '__proto__ (not in this list)', '__proto__（列表中没有）'],
  ['type', 'first', 'first (not in this list)', 'first（列表中没有）'],
  ['mood', 'good', 'good (not in this list)', 'good（列表中没有）'],
])('names the %s "%s"', (facet, value, inEnglish, inChinese) => {
  expect(facetText(sampleView('en'), context, facet, value).text).toBe(inEnglish)
  expect(facetText(sampleView('zh'), context, facet, value).text).toBe(inChinese)
})
