import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matchesAll, searchTerms } from './fold.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

describe('fold', () => {
  it.each([
    ['case', 'Data-Centric LLMs', 'data centric llms'],
    ['names of languages', 'On C++ and C#, not A+', 'on cpp and csharp not a'],
    ['accents', 'Émile Müller, Zoë', 'emile muller zoe'],
    ['accents written as marks of their own', 'e\u0301mile', 'emile'],
    [
      'letters without a decomposition',
      'Łukasz Søren Đặng Straße Æsir Œuvre',
      'lukasz soren dang strasse aesir oeuvre',
    ],
    ['the Turkish dotted and dotless i', 'İIıi', 'iiii'],
    ['the final sigma', 'ΟΔΟΣ', 'οδοσ'],
    ['full-width letters and digits', 'Ｑｗｅｎ２．５', 'qwen2 5'],
    ['half-width kana', 'ﾃﾞｰﾀ', 'テータ'],
    ['ligatures', 'eﬃcient', 'efficient'],
    ['superscripts', 'L² norm', 'l2 norm'],
    ['every sort of hyphen and dash', 'a-b‐c‑d–e—f−g', 'a b c d e f g'],
    ['apostrophes, straight and curly', "O'Brien’s", 'obriens'],
    ['soft hyphens and zero-width characters', 'pre\u00adtrain\u200bing', 'pretraining'],
    ['Latin punctuation', 'What?! (a: "b"; c/d) [e]', 'what a b c d e'],
    ['Chinese punctuation', '《数据、管理》：清洗。', '数据 管理 清洗'],
    ['spaces of any kind', '  a\t\nb\u3000c\u00a0d  ', 'a b c d'],
    ['emoji', 'new 🎉 paper', 'new paper'],
    [
      'accents of LaTeX',
      String.raw`G\"odel, {\'E}mile, Erd\H{o}s, \v{S}imon, na\"{\i}ve`,
      'godel emile erdos simon naive',
    ],
    [
      'letters of LaTeX',
      String.raw`S{\o}ren, S\o ren, Stra\ss e, \L{}ukasz, \AA ngstr\"om`,
      'soren soren strasse lukasz a ngstrom',
    ],
    ['capitals protected by braces', '{BERT}: {P}re-training', 'bert pre training'],
    [
      'formulae',
      String.raw`An $O(n\log n)$ bound on the $L^{2}$ norm`,
      'an o n log n bound on the l2 norm',
    ],
    [
      'faces of LaTeX',
      String.raw`\textbf{Bold} $\mathcal{O}$ \emph{here} \hat{x}`,
      'bold o here x',
    ],
    ['dashes of LaTeX', 'a--b---c', 'a b c'],
  ])('evens out %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each(['数据管理', '郑楚杰 彭茹', '大语言模型 llm'])('keeps Han as it is: %s', (text) => {
    expect(fold(text)).toBe(text)
  })

  it.each(['', ' ', '—', '!?', '\u0301', '🎉', '\ud800'])('leaves nothing of %j', (text) => {
    expect(fold(text)).toBe('')
  })

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('sees no difference between the ways in which Unicode writes a text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
        expect(fold(text.normalize(form))).toBe(fold(text))
      }),
    )
  })

  it('leaves only letters and digits between single spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })
})

describe('searchTerms', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['%&?', []],
    ['Qwen', ['qwen']],
    ['data  Qwen', ['data', 'qwen']],
    ['data DATA dáta', ['data']],
    ['pre-training', ['pre', 'training']],
    ['数据 管理', ['数据', '管理']],
    ['数据，管理', ['数据', '管理']],
  ])('splits %j into %j', (query, terms) => {
    expect(searchTerms(query)).toEqual(terms)
  })
})

describe('matchesAll', () => {
  const haystack = fold('Łukasz Zhang: Data-Centric Pre-training, 大规模数据管理方法')

  it.each(['data', 'centric data', 'ZHANG lukasz', 'train', '数据', '数据管理', '管理 数据', ''])(
    'finds %j',
    (query) => {
      expect(matchesAll(haystack, searchTerms(query))).toBe(true)
    },
  )

  it.each(['dataset', 'data lattice', '管理数据', '数据库', 'zhang 王'])(
    'does not find %j',
    (query) => {
      expect(matchesAll(haystack, searchTerms(query))).toBe(false)
    },
  )

  it('finds every text by its own words in any order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(matchesAll(fold(text), searchTerms(text).toReversed())).toBe(true)
      }),
    )
  })
})
