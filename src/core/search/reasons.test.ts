import { describe, expect, it } from 'vitest'
import { createHighlighting } from './highlighter.ts'
import { excerpt, reasonsFor } from './reasons.ts'
import { createSpelling, termsIn } from './spelling.ts'

const spelling = createSpelling()
const highlight = createHighlighting(spelling)
const highlighterOf = (query: string) => highlight(termsIn(spelling, query).map((term) => [term]))

const shown = [{ text: 'A paper about data' }, { text: 'Ann Li' }]
const hidden = [
  { field: 'title', text: '数据论文' },
  { field: 'topic', text: 'Language models' },
  { field: 'topic', text: '语言模型' },
  { field: 'abstract', text: `${'Long words before it. '.repeat(12)}Models of language are here.` },
] as const

function shownReasons(query: string): string[] {
  return reasonsFor(highlighterOf(query), shown, () => hidden).map(
    ({ field, parts }) =>
      `${field}: ${parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`,
  )
}

describe('reasonsFor', () => {
  it.each([
    ['nothing where the entry shows all', 'data li', []],
    ['the title in the other language', '论文', ['title: 数据[论文]']],
    ['a topic', 'models', ['topic: Language [models]']],
    ['a text once for two terms', 'language models', ['topic: [Language] [models]']],
    ['only what is not shown', 'data 语言', ['topic: [语言]模型']],
    [
      'one reason for each term',
      '论文 language',
      ['title: 数据[论文]', 'topic: [Language] models'],
    ],
    ['nothing for what is nowhere', 'cooking', []],
  ])('gives %s: %s', (_, query, reasons) => {
    expect(shownReasons(query)).toEqual(reasons)
  })

  it('gives the place in a long text', () => {
    expect(shownReasons('here')).toEqual(['abstract: …before it. Models of language are [here].'])
  })

  it('does not look at what is hidden before it must', () => {
    const never = () => {
      throw new Error('looked')
    }
    expect(reasonsFor(highlighterOf('data'), shown, never)).toEqual([])
  })
})

describe('excerpt', () => {
  const cut = (query: string, text: string) =>
    excerpt(highlighterOf(query).parts(text))
      .map((part) => part.text)
      .join('')

  it('keeps a short text whole', () => {
    expect(cut('b', 'a b c')).toBe('a b c')
  })

  it('cuts behind the hit', () => {
    const text = cut('hit', `hit ${'word '.repeat(60)}`)
    expect(text).toMatch(/^hit (?:word )+word…$/u)
    expect(text.length).toBeLessThanOrEqual(122)
  })

  it('cuts Chinese where it must', () => {
    const text = cut('命中', `${'前文'.repeat(60)}命中${'后文'.repeat(60)}`)
    expect(text).toMatch(/^…(?:前文)+命中[后文]+…$/u)
  })

  it('does not leave half a character', () => {
    const text = cut('命中', `${'𠮷'.repeat(101)}命中${'𠮷'.repeat(101)}`)
    expect(text.isWellFormed()).toBe(true)
    expect(text).not.toContain('\ufffd')
  })
})
