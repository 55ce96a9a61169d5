import { expect, test } from 'vitest'
import { arxivOf, doiOf, foldedTitles } from './paper-identifiers.ts'

test.each([
  [{}, undefined],
  [{ doi: '10.1000/AbC' }, '10.1000/abc'],
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
