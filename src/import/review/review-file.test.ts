import { describe, expect, it } from 'vitest'
import { answersOf, parseReview, remarksOfReview } from './parse-review.ts'
import type { Question } from './question.ts'
import { writeReview } from './write-review.ts'

const say = (words: string) => words

const LAKES: Question = {
  id: '0123abcd',
  code: 'not-own',
  part: 'publications',
  text: 'On Lakes – Jun Chen, 2022',
  file: 'papers.bib',
  line: 3,
}
const PAIR: Question = { id: 'ffff0000', code: 'translation', part: 'awards', text: 'A = 甲' }

function written(questions: readonly Question[], before = '', source = 'papers.bib'): string {
  return writeReview({ say, source, questions, before: parseReview(before) })
}

it('has a block with its boxes for each question', () => {
  expect(written([LAKES, PAIR])).toMatchInlineSnapshot(`
    "# title

    intro

    ## papers.bib

    ### not-own

    **On Lakes – Jun Chen, 2022** (papers.bib:3) <!-- not-own 0123abcd -->

    - [ ] not-own.import
    - [ ] not-own.leave-out

    ### translation

    **A = 甲** <!-- translation ffff0000 -->

    - [ ] translation.same
    - [ ] translation.different
    "
  `)
})

describe('a tick', () => {
  it.each([
    ['[x]', 'import'],
    ['[X]', 'import'],
    ['[ x ]', 'import'],
    ['[√]', 'import'],
    ['［x］', 'import'],
    ['[ ]', undefined],
    ['[]', undefined],
    ['[-]', undefined],
  ])('is whatever is between the brackets: %s', (box, answer) => {
    const text = written([LAKES]).replace('[ ]', box)
    expect(answersOf(parseReview(text)).get(LAKES.id)).toBe(answer)
  })

  it.each(['\n', '\r\n'])('counts in a file with any line ends', (end) => {
    const text = written([LAKES, PAIR])
      .replaceAll('\n', end)
      .replace(/\[ \](?= translation.d)/u, '[x]')
    expect([...answersOf(parseReview(text))]).toEqual([[PAIR.id, 'different']])
  })

  it('counts by its place, whatever the words behind it are now', () => {
    const text = written([LAKES]).replace('[ ] not-own.leave-out', '[x] Nein')
    expect(answersOf(parseReview(text)).get(LAKES.id)).toBe('leave-out')
  })

  it('and another of one question count neither, and that is reported with the line', () => {
    const sources = parseReview(written([LAKES]).replaceAll('[ ]', '[x]'))
    expect(answersOf(sources).size).toBe(0)
    expect(remarksOfReview(sources)).toMatchObject([
      { code: 'two-ticks', found: expect.stringMatching(/^9: \*\*On Lakes/u) as string },
    ])
  })

  it('stays when the file is written again, also of a question that is no longer asked', () => {
    const ticked = written([LAKES, PAIR]).replaceAll(
      /\[ \](?= (?:not-own.i|translation.s))/gu,
      '[x]',
    )
    const answers = answersOf(parseReview(ticked))
    const again = written([{ ...LAKES, answer: answers.get(LAKES.id) ?? 'leave-out' }], ticked)
    expect(answersOf(parseReview(again))).toEqual(answers)
    expect(again).toContain('### answered')
    expect(written([], again)).toContain('[x] not-own.import')
  })

  it('is no question of a text that looks like one', () => {
    const text = written([{ ...PAIR, text: 'A <!-- not-own 0123abcd --> [x]' }])
    expect([...answersOf(parseReview(text))]).toEqual([])
    expect(parseReview(text)[0]?.questions.map(({ id }) => id)).toEqual([PAIR.id])
  })
})

it('what is about other sources stays, with what a person has written there', () => {
  const first = written([LAKES]).replace('### not-own', '### not-own\n\nAsk Bo.')
  const both = written([PAIR], first, 'site')
  expect(both).toContain('Ask Bo.')
  expect(parseReview(both).map(({ source }) => source)).toEqual(['papers.bib', 'site'])
  expect(written([PAIR], both, 'site')).toBe(both)
})

it('a source without questions says so', () => {
  expect(written([], written([LAKES]))).toContain('nothing')
})
