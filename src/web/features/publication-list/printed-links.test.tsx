import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { PrintedLinks } from './printed-links.tsx'

const paper = compiledPaper()

/** Words and addresses of links, as far as paper has them. */
function printed(details: Partial<BundlePublication>) {
  renderInView(<PrintedLinks publication={{ ...paper, links: [], ...details }} />)
  return screen
    .queryAllByRole('link')
    .filter((link) => link.closest('.print\\:hidden') === null)
    .map((link) => [link.textContent, link.getAttribute('href')])
}

describe('PrintedLinks', () => {
  it('writes identifiers out', () => {
    expect(printed({ arxiv: '2505.09388', doi: '10.1000/x' })).toEqual([
      ['arXiv:2505.09388', 'https://arxiv.org/abs/2505.09388'],
      ['DOI:10.1000/x', 'https://doi.org/10.1000/x'],
    ])
  })

  it('leaves words that lead nowhere on paper to the screen', () => {
    expect(printed({ links: [{ type: 'code', url: 'https://a.org/code' }] })).toEqual([])
    expect(screen.getByRole('link', { name: 'Code' })).toHaveAttribute('href', 'https://a.org/code')
  })

  it('writes out where a post is', () => {
    const links: BundlePublication['links'] = [{ type: 'blog', url: 'https://a.org/post/' }]
    expect(printed({ type: 'post-weblog', links })).toEqual([['a.org/post', 'https://a.org/post/']])
  })
})
