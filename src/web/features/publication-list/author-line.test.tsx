import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { BundleAuthor } from '#core/bundle/publications-bundle.ts'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { AuthorLine } from './author-line.tsx'

const paper = compiledPaper()

function renderAuthors(authors: BundleAuthor[], locale: 'en' | 'zh' = 'en') {
  const publication = { ...paper, authors }
  return renderInView(<AuthorLine publication={publication} owner="ada-li" />, locale).container
}

const many = (count: number): BundleAuthor[] =>
  Array.from({ length: count }, (_, at) => ({ name: `Author ${at}` }))

describe('AuthorLine', () => {
  it('separates authors by commas', () => {
    expect(renderAuthors(many(3))).toHaveTextContent(/^Author 0, Author 1, Author 2$/u)
  })

  it('shows nothing where no author is known', () => {
    expect(renderAuthors([])).toBeEmptyDOMElement()
  })

  it('marks the owner of the list without a link to the page at hand', () => {
    renderAuthors([{ name: 'Ada Li', person: 'ada-li' }])
    expect(screen.getByText('Ada Li')).toHaveClass('owner')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('links other researchers of this site in the page’s language', () => {
    renderAuthors([{ name: 'Bo Wang', person: 'bo-wang' }, { name: 'Bo Wang' }], 'zh')
    const links = screen.getAllByRole('link', { name: 'Bo Wang' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/zh/bo-wang/'])
  })

  it('marks equal contribution and correspondence, and says what the marks mean', () => {
    renderAuthors([{ name: 'Ada Li', equal: true, corresponding: true }])
    expect(screen.getByTitle('equal contribution')).toHaveTextContent('*')
    expect(screen.getByTitle('corresponding author')).toHaveTextContent('†')
  })

  it.each([
    ['en', '李爱', 'zh-Hans'],
    ['zh', '李爱', null],
    ['zh', 'Ada Li', 'en'],
    ['en', 'Ada Li', null],
  ] as const)('on a page in %s says the language of %s', (locale, name, lang) => {
    renderAuthors([{ name }], locale)
    expect(screen.getByText(name).getAttribute('lang')).toBe(lang)
  })

  it('has all authors in the page, the many behind a button that says how many', () => {
    const container = renderAuthors(many(80))
    const button = screen.getByRole('button', { name: 'all 80 authors' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(container.querySelector('.folded')).toHaveTextContent(/^Author 6, .*Author 78,$/u)
    expect(container).toHaveTextContent('Author 79')
  })

  it.each([
    ['en', 'Author 27, … Author 79 (80 authors)'],
    ['zh', 'Author 27, … Author 79（共 80 位作者）'],
  ] as const)('folds for good in a CV, and says how many there are, in %s', (locale, end) => {
    const authors = many(80).with(21, { name: 'Ada Li', person: 'ada-li' })
    const line = <AuthorLine publication={{ ...paper, authors }} owner="ada-li" onPaper />
    const { container } = renderInView(line, locale)
    expect(container).toHaveTextContent(/^Author 0, .*Author 5, … Author 15, .*Ada Li, Author 22,/u)
    expect(container.textContent).toContain(end)
    expect(container).not.toHaveTextContent('Author 28')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('has no button where all authors are in sight', () => {
    renderAuthors(many(12))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
