import { describe, expect, it } from 'vitest'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { citationCases } from '#tests/support/citations/citation-cases.ts'
import { siteItems } from '#tests/support/site/compiled-data.ts'
import { writeRis } from './write-ris.ts'

const paper: CslItem = {
  id: 'zheng2025processbench',
  type: 'paper-conference',
  title: 'ProcessBench:\n Identifying Errors',
  language: 'en',
  author: [
    { family: 'King', given: 'Martin', suffix: 'Jr.' },
    { family: '郑', given: '楚杰' },
    { literal: 'Qwen Team' },
  ],
  issued: { 'date-parts': [[2025, 7]] },
  'container-title': 'Annual Meeting',
  page: '1950-1959',
  DOI: '10.1/x',
  custom: { arxiv: '2412.06559' },
}

const LINE = /^[A-Z][A-Z0-9] {2}- .*$/u

describe('writeRis', () => {
  it('writes a tag and a value on each line', () => {
    expect(writeRis([paper]).split('\r\n')).toEqual([
      'TY  - CPAPER',
      'ID  - zheng2025processbench',
      'TI  - ProcessBench: Identifying Errors',
      'AU  - King, Martin, Jr.',
      'AU  - 郑楚杰',
      'AU  - Qwen Team',
      'PY  - 2025',
      'DA  - 2025/07//',
      'T2  - Annual Meeting',
      'SP  - 1950',
      'EP  - 1959',
      'DO  - 10.1/x',
      'LA  - en',
      'AN  - arXiv:2412.06559',
      'ER  - ',
      '',
    ])
  })

  it('has no year and no date if none is known', () => {
    const { issued: _, ...undated } = paper
    expect(writeRis([undated])).not.toMatch(/^(?:PY|DA) /mu)
  })

  it.each([
    ['article', 'UNPB'],
    ['report', 'RPRT'],
    ['patent', 'PAT'],
    ['thesis', 'THES'],
    ['post-weblog', 'BLOG'],
    ['software', 'COMP'],
    ['dataset', 'DATA'],
  ] as const)('writes a work of type %s as %s', (type, tag) => {
    expect(writeRis([{ ...paper, type }])).toMatch(new RegExp(`^TY {2}- ${tag}\\r\\n`, 'u'))
  })

  it('begins and ends every record, whatever is missing', () => {
    const cases = citationCases()
    const lines = writeRis(cases)
      .split('\r\n')
      .filter((line) => line !== '')
    expect(lines.filter((line) => !LINE.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(cases.length)
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(cases.length)
  })

  it('has every author of every paper of this site', async () => {
    const items = await siteItems()
    const authors = items.flatMap(({ author }) => author)
    expect(writeRis(items).match(/^AU {2}- /gmu)).toHaveLength(authors.length)
  })
})
