import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, searchTerms } from './fold.ts'
import { createHighlighting, type Meaning } from './highlighter.ts'
import { createSpelling, termsIn } from './spelling.ts'

const spelling = createSpelling({
  readings: {
    郑楚杰: 'zheng/chu jie',
    彭儒: 'peng/ru',
    黄民烈: 'huang/min lie',
    基于BERT的翻译: 'ji yu de fan yi',
  },
  names: { 'Minlie Huang': ['黄民烈'] },
  variants: '鄭郑傑杰數数據据',
  labels: {},
})
const highlight = createHighlighting(spelling)

/** The text with its hits in brackets. */
function marked(query: string, text: string, meaning?: Meaning): string {
  const terms = termsIn(spelling, query)
  return highlight(terms.map((term) => [term]))
    .parts(text, meaning)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')
}

describe('parts', () => {
  it.each([
    ['case', 'dataman', 'The DataMan', 'The [DataMan]'],
    ['accents', 'muller', 'Jörg Müller', 'Jörg [Müller]'],
    ['width', 'qwen', 'Ｑｗｅｎ２', '[Ｑｗｅｎ]２'],
    ['marks that follow the last letter', 'mu', 'Mu\u0308', '[Mu\u0308]'],
    ['every place', 'a', 'banana', 'b[a]n[a]n[a]'],
    ['several terms', 'data models', 'Models of Data', '[Models] of [Data]'],
    ['terms that overlap', 'data atam', 'DataMan', '[DataM]an'],
    ['terms that touch', 'da ta', 'Data', '[Data]'],
    ['hyphens', 'pretraining', 'On Pre-training', 'On [Pre-training]'],
    ['hyphens in the query', 'pre-training', 'Pretraining', '[Pretraining]'],
    ['Han', '管理', '大规模数据管理', '大规模数据[管理]'],
    ['traditional for simplified', '數據', '数据管理', '[数据]管理'],
    ['simplified for traditional', '数据', '數據管理', '[數據]管理'],
    ['LaTeX', 'godel', String.raw`G{\"o}del`, String.raw`[G{\"o}del]`],
    ['a hyphen between two hits', 'pre training', 'Pre-training', '[Pre-training]'],
    ['what stands for C++', 'c++', 'Modern C++', 'Modern [C++]'],
    ['pinyin of a title', 'fan yi', '基于BERT的翻译', '基于BERT的[翻译]'],
    ['initials of a title', 'jydfy', '基于BERT的翻译', '[基于]BERT[的翻译]'],
    ['nothing', 'cooking', 'Data', 'Data'],
    ['nothing in nothing', 'data', '', ''],
  ])('marks through %s: %s', (_, query, text, expected) => {
    expect(marked(query, text)).toBe(expected)
  })

  it.each([
    ['initials', 'zcj', '郑楚杰', '[郑楚杰]'],
    ['initials, given name first', 'cjz', '郑楚杰', '[郑楚杰]'],
    ['part of the reading', 'chujie', '郑楚杰', '郑[楚杰]'],
    ['a syllable', 'zheng', '郑楚杰', '[郑]楚杰'],
    ['the reading in two words', 'jie zheng', '郑楚杰', '[郑]楚[杰]'],
    ['tones', 'zhèng chǔjié', '郑楚杰', '[郑楚杰]'],
    ['a Latin name without space', 'pengru', 'Ru Peng', '[Ru] [Peng]'],
    ['traditional characters', '鄭楚傑', '郑楚杰', '[郑楚杰]'],
    ['what the site calls the author in Chinese', '黄民烈', 'Minlie Huang', '[Minlie Huang]'],
    ['initials of that', 'hml', 'Minlie Huang', '[Minlie Huang]'],
  ])('marks names by %s', (_, query, text, expected) => {
    expect(marked(query, text, { name: true })).toBe(expected)
  })

  it('reads names only where there is a name', () => {
    expect(marked('zcj', '郑楚杰的')).toBe('郑楚杰的')
    expect(marked('pengru', 'Ru Peng')).toBe('Ru Peng')
  })

  it('marks the whole of what stands for something found', () => {
    const meaning = { name: true, also: ['郑楚杰', 'Chujie Zheng'] }
    expect(marked('zcj', 'Chujie Zheng', meaning)).toBe('[Chujie Zheng]')
    expect(marked('zheng', 'Chujie Zheng', meaning)).toBe('Chujie [Zheng]')
    expect(marked('口头', 'Oral', { also: ['口头报告'] })).toBe('[Oral]')
    expect(marked('nobody', 'Chujie Zheng', meaning)).toBe('Chujie Zheng')
  })

  it('marks what stands for a term', () => {
    const parts = highlight([['procesbench', 'processbench']]).parts('A ProcessBench')
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['ProcessBench'])
  })

  it('says the whole text, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const highlighter = highlight(searchTerms(query).map((term) => [term]))
        expect(
          highlighter
            .parts(text, { name: true })
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('marks something wherever a folded text contains a term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const word = fold(text).split(' ')[0] ?? ''
        const term = word.slice(a % (word.length + 1)).slice(0, (b % 5) + 1)
        fc.pre(term !== '')
        const highlighter = highlight([[term]])
        expect(highlighter.parts(text).some(({ hit }) => hit)).toBe(true)
        expect(highlighter.hits(text)).toEqual(new Set([0]))
      }),
    )
  })
})

describe('hits', () => {
  it('show which terms a text explains', () => {
    const highlighter = highlight([['data'], ['zcj'], ['cooking']])
    expect(highlighter.terms).toBe(3)
    expect(highlighter.hits('Data')).toEqual(new Set([0]))
    expect(highlighter.hits('郑楚杰', { name: true })).toEqual(new Set([1]))
    expect(highlighter.hits('')).toEqual(new Set())
  })
})
