import { describe, expect, it } from 'vitest'
import type { CslItem, CslName } from './csl-item.ts'
import { citationKey, uniqueKeys } from './citation-key.ts'

const item = (title: string, first?: CslName): CslItem => ({
  id: '',
  type: 'article',
  title,
  language: 'en',
  author: first ? [first] : [],
  issued: { 'date-parts': [[2025]] },
})
const zheng = { family: 'Zheng', given: 'Chujie' }

describe('citationKey', () => {
  it.each<[string, string, CslName | undefined, string]>([
    ['family name, year and word', 'ProcessBench: a test', zheng, 'zheng2025processbench'],
    ['the first word that says something', 'On the Safety of Models', zheng, 'zheng2025safety'],
    ['no accents', 'Études', { family: 'Núñez-Gil' }, 'nunezgil2025etudes'],
    ['no mathematics', '$O(n)$ attention', zheng, 'zheng2025attention'],
    ['a particle with the name', 'Fidelio', { family: 'van Beethoven' }, 'vanbeethoven2025fidelio'],
    ['an organization as one word', 'Qwen3 Report', { literal: 'Qwen Team' }, 'qwenteam2025qwen3'],
    ['the id for a title that is not Latin', '过程奖励', zheng, 'zheng2025somepaper'],
    ['a Chinese family name in pinyin', 'A Report', { family: '郑' }, 'zheng2025report'],
    ['one of two characters', '过程奖励', { family: '欧阳' }, 'ouyang2025somepaper'],
    ['anon if the name cannot be read', 'A Report', { family: '木村' }, 'anon2025report'],
    ['anon if there is no author', 'A Report', undefined, 'anon2025report'],
  ])('has %s', (_, title, first, key) => {
    expect(citationKey(item(title, first), 'some-paper')).toBe(key)
  })

  it('has nd if there is no year', () => {
    const { issued: _, ...undated } = item('ProcessBench', zheng)
    expect(citationKey(undated, 'some-paper')).toBe('zhengndprocessbench')
  })
})

describe('uniqueKeys', () => {
  const entry = (home: string, id: string, key: string) => ({ publication: { home, id }, key })

  it('leaves keys alone that only one paper has', () => {
    const keys = uniqueKeys([entry('ada', 'x', 'li2025x'), entry('ada', 'y', 'li2025y')])
    expect([...keys]).toEqual([
      ['ada/x', 'li2025x'],
      ['ada/y', 'li2025y'],
    ])
  })

  it('distinguishes papers that share a key by their ids, whatever the order', () => {
    const entries = [entry('ada', 'x', 'k'), entry('bo', 'x', 'k'), entry('bo', 'z', 'z')]
    const keys = uniqueKeys(entries)
    expect([...keys.values()]).toEqual(['k-ada-x', 'k-bo-x', 'z'])
    expect(new Map([...uniqueKeys(entries.toReversed())].toReversed())).toEqual(keys)
  })
})
