import { describe, expect, it } from 'vitest'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { citationCases } from '#tests/support/citations/citation-cases.ts'
import { createCiteprocOracle, JUDGED_STYLES } from '#tests/support/citations/citeproc-oracle.ts'
import { INTENDED_DIFFERENCES } from '#tests/support/citations/intended-differences.ts'
import { type CitationStyle, writeCitation, writePlainCitation } from './write-citation.ts'

const paper: CslItem = {
  id: 'zheng2025processbench',
  type: 'paper-conference',
  title: 'ProcessBench: identifying errors',
  language: 'en',
  author: [
    { family: 'Zheng', given: 'Chujie' },
    { family: 'Peng', given: 'Ru' },
  ],
  issued: { 'date-parts': [[2025, 7]] },
  'container-title': 'Annual Meeting',
  page: '1950-1959',
}
const chinese: CslItem = {
  ...paper,
  title: '过程奖励模型',
  language: 'zh',
  author: ['郑', '彭', '李', '王'].map((family) => ({ family, given: '明' })),
  'container-title': '全国会议',
}

describe('a paper', () => {
  it.each([
    [
      'gb-t-7714-2015',
      'ZHENG C, PENG R. ProcessBench: identifying errors[C]//Annual Meeting. 2025: 1950-1959.',
    ],
    [
      'apa',
      'Zheng, C., & Peng, R. (2025). ProcessBench: identifying errors. Annual Meeting, 1950–1959.',
    ],
    [
      'mla',
      'Zheng, Chujie, and Ru Peng. “ProcessBench: Identifying Errors.” Annual Meeting, 2025, pp. 1950–59.',
    ],
    [
      'chicago',
      'Zheng, Chujie, and Ru Peng. 2025. “ProcessBench: Identifying Errors.” In Annual Meeting, 1950–59.',
    ],
    [
      'ieee',
      'C. Zheng and R. Peng, “ProcessBench: identifying errors,” in Annual Meeting, Jul. 2025, pp. 1950–1959.',
    ],
  ] as const)('in %s is %s', (style, text) => {
    expect(writePlainCitation(paper, style)).toBe(text)
  })

  it.each([
    ['gb-t-7714-2015', '郑明, 彭明, 李明, 等. 过程奖励模型[C]//全国会议. 2025: 1950-1959.'],
    ['apa', '郑明, 彭明, 李明, & 王明. (2025). 过程奖励模型. 全国会议, 1950–1959.'],
    ['mla', '郑明, 等. 《过程奖励模型》. 全国会议, 2025, 页 1950–59.'],
    ['chicago', '郑明, 彭明, 李明和王明. 2025. 《过程奖励模型》. 收入 全国会议, 1950–59.'],
    ['ieee', '郑明, 彭明, 李明和王明, 《过程奖励模型》, 收入 全国会议, 2025年7月, 页 1950–1959.'],
  ] as const)('in Chinese is, in %s, %s', (style, text) => {
    expect(writePlainCitation(chinese, style)).toBe(text)
  })

  const { issued: _, ...undated } = paper

  it.each([
    ['gb-t-7714-2015', 'Annual Meeting. 1950-1959.'],
    ['apa', 'Peng, R. (n.d.). ProcessBench'],
    ['mla', 'Annual Meeting, pp. 1950–59.'],
    ['chicago', 'Ru Peng. n.d. “ProcessBench'],
    ['ieee', 'in Annual Meeting, pp. 1950–1959.'],
  ] as const)('without a date is, in %s, “… %s …”', (style, part) => {
    expect(writePlainCitation(undated, style)).toContain(part)
  })

  it('has its container in italics', () => {
    expect(writeCitation(paper, 'apa')).toEqual([
      { text: 'Zheng, C., & Peng, R. (2025). ProcessBench: identifying errors. ' },
      { text: 'Annual Meeting', italic: true },
      { text: ', 1950–1959.' },
    ])
  })

  it('uses 等 or et al. by its own language, whatever the names of its authors', () => {
    const english = { ...chinese, language: 'en', title: 'A title' }
    expect(writePlainCitation(english, 'gb-t-7714-2015')).toContain('李明, et al. A title')
  })

  it('in another language has English words and no headline capitals', () => {
    const french = { ...paper, language: 'fr', title: 'Un titre de plus' }
    expect(writePlainCitation(french, 'mla')).toContain('and Ru Peng. “Un titre de plus.”')
  })

  it.each(['a\uFDD0b\uFDD1c', 'Attention is $O(n^2)$', '<T> & <b>', '𠮷 and 😀'])(
    'shows the title %j as text',
    (title) => {
      const text = writeCitation({ ...paper, title }, 'ieee').map((run) => run.text)
      expect(text.join('')).toContain(`“${title.replaceAll(/[\uFDD0\uFDD1]/gu, '')},”`)
    },
  )

  it.each([
    ['apa', 'Qwen Team. (2025). A report (arXiv:2505.09388). arXiv.'],
    ['ieee', 'Qwen Team, “A report,” arXiv:2505.09388, 2025.'],
  ] as const)('that is a report on arXiv is, in %s, %s', (style, text) => {
    const report = {
      ...paper,
      type: 'report',
      title: 'A report',
      author: [{ literal: 'Qwen Team' }],
      issued: { 'date-parts': [[2025]] },
      publisher: 'arXiv',
      number: 'arXiv:2505.09388',
    } satisfies CslItem
    expect(writePlainCitation(report, style)).toBe(text)
  })

  it.each([
    ['gb-t-7714-2015', 'ZHENG C, PENG R. A model. 2025. Under review.'],
    ['apa', 'Zheng, C., & Peng, R. (2025). A model. Under review.'],
    ['mla', 'Zheng, Chujie, and Ru Peng. A Model. 2025, under review.'],
    ['chicago', 'Zheng, Chujie, and Ru Peng. 2025. “A Model.” Under review.'],
    ['ieee', 'C. Zheng and R. Peng, “A model,” 2025, Under review.'],
  ] as const)('under review without a venue is, in %s, %s', (style, text) => {
    const item = {
      id: paper.id,
      language: 'en',
      author: paper.author,
      type: 'article',
      title: 'A model',
      issued: { 'date-parts': [[2025]] },
      status: 'under review',
    } satisfies CslItem
    expect(writePlainCitation(item, style).replace('[A]', '')).toBe(text)
  })

  it.each([
    ['gb-t-7714-2015', '郑明. 过程奖励模型[J]. 计算机学报. 待刊.'],
    ['apa', '郑明. (待刊). 过程奖励模型. 计算机学报.'],
    ['mla', '郑明. 《过程奖励模型》. 计算机学报, 待刊.'],
    ['chicago', '郑明. 待刊. 《过程奖励模型》. 计算机学报.'],
    ['ieee', '郑明, 《过程奖励模型》, 计算机学报, 待刊.'],
  ] as const)('in press without a date is, in %s, %s', (style, text) => {
    const item: CslItem = {
      id: 'a',
      type: 'article-journal',
      title: '过程奖励模型',
      language: 'zh',
      author: [{ family: '郑', given: '明' }],
      'container-title': '计算机学报',
      status: '待刊',
    }
    expect(writePlainCitation(item, style)).toBe(text)
  })

  it('of a talk in MLA has event and date before the URL', () => {
    const talk: CslItem = {
      ...paper,
      type: 'speech',
      'event-title': 'A meeting',
      URL: 'https://a.org/',
    }
    expect(writePlainCitation(talk, 'mla')).toMatch(
      /A meeting, July 2025, .*https:\/\/a\.org\/\.$/u,
    )
  })
})

/** GB/T 7714 asks for the day of access of everything online; for the other styles we leave it out, as they allow. */
function asAsked({ accessed, ...item }: CslItem, style: CitationStyle): CslItem {
  return style === 'gb-t-7714-2015' && accessed ? { ...item, accessed } : item
}

describe('citeproc with the official styles', () => {
  it('writes the same, but for the intended differences, each of which is needed', () => {
    const judge = createCiteprocOracle()
    const needed = new Set<string>()
    const wrong: object[] = []
    let compared = 0
    for (const item of citationCases()) {
      for (const style of JUDGED_STYLES) {
        const ours = writePlainCitation(item, style)
        const judged = judge(asAsked(item, style), style)
        const differences = INTENDED_DIFFERENCES.filter(
          ({ styles, concerns }) => styles.includes(style) && concerns(item),
        )
        let expected: string | undefined = judged
        for (const { what, corrected } of differences) {
          const before: string | undefined = expected
          expected = before === undefined ? undefined : corrected?.(before, item)
          if (expected !== before) needed.add(what)
        }
        if (expected === undefined) continue
        compared += 1
        if (ours !== expected) wrong.push({ style, type: item.type, ours, judged })
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(compared).toBeGreaterThan(4500)
    expect([...needed].toSorted()).toEqual(INTENDED_DIFFERENCES.map(({ what }) => what).toSorted())
  })
})
