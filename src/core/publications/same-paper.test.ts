import { describe, expect, it, test } from 'vitest'
import { PAPER, PAPER_PAIRS } from '#tests/support/formats/paper-pairs.ts'
import { arxivOf, comparePapers, doiOf, foldedTitles, titleKeys } from './same-paper.ts'

describe.each(Object.entries(PAPER_PAIRS))('%s:', (likeness, cases) => {
  it.each(cases)('%s', (_, a, b) => {
    const [one, other] = [
      { ...PAPER, ...a },
      { ...PAPER, ...b },
    ]
    expect(comparePapers(one, other)).toBe(likeness)
    expect(comparePapers(other, one)).toBe(likeness)
  })
})

test.each([
  [{}, undefined],
  [{ doi: '10.1000/AbC' }, '10.1000/abc'],
  [{ doi: '10.1000/abc.v2' }, '10.1000/abc.v2'],
  [{ doi: '10.48550/arXiv.2505.09388' }, undefined],
])('the DOI of %j is %s', (paper, doi) => {
  expect(doiOf(paper)).toBe(doi)
})

test.each([
  [{}, undefined],
  [{ arxiv: '2505.09388' }, '2505.09388'],
  [{ doi: '10.48550/arXiv.2505.09388' }, '2505.09388'],
  [{ doi: '10.1000/1' }, undefined],
])('the arXiv id of %j is %s', (paper, arxiv) => {
  expect(arxivOf(paper)).toBe(arxiv)
})

test.each([
  ['The Title.', ['the title']],
  [{ en: 'The Title', zh: '题目' }, ['the title', '题目']],
  [{ en: 'Same', zh: 'same' }, ['same']],
  ['!', []],
])('the titles of %j are %j', (title, titles) => {
  expect(foldedTitles({ title })).toEqual(titles)
})

test('the title of a thesis is compared with those of theses', () => {
  expect(titleKeys({ title: 'The Title', type: 'thesis' })).toEqual(['thesis thetitle'])
})
