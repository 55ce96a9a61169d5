import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { htmlInView, renderInView } from '#tests/support/site/render-in-view.tsx'
import { PublicationLinks } from './publication-links.tsx'

const link = (type: 'pdf' | 'paper' | 'blog' | 'code', url = `https://a.org/${type}`) => ({
  type,
  url,
})

describe('PublicationLinks', () => {
  it('lists identifiers first and then links by what they lead to', () => {
    const publication = compiledPaper({
      arxiv: '2412.15115',
      doi: '10.1000/x',
      links: [link('code'), { ...link('blog'), label: { en: 'Story', zh: '故事' } }],
    })
    renderInView(<PublicationLinks publication={publication} />)
    const links = screen.getAllByRole('link').map((a) => [a.textContent, a.getAttribute('href')])
    expect(links).toEqual([
      ['arXiv', 'https://arxiv.org/abs/2412.15115'],
      ['DOI', 'https://doi.org/10.1000/x'],
      ['Code', 'https://a.org/code'],
      ['Story', 'https://a.org/blog'],
    ])
  })

  it('may lead to the same address twice', () => {
    const publication = compiledPaper({ links: [link('pdf', '/a.pdf'), link('paper', '/a.pdf')] })
    renderInView(<PublicationLinks publication={publication} />)
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })

  it('offers to cite, also where there is no link', () => {
    expect(htmlInView(<PublicationLinks publication={compiledPaper()} />)).toBe(
      '<ul class="links"><li class="scripting-only">' +
        '<button type="button" data-cite="ada-li/sample">Cite</button></li></ul>',
    )
  })
})

describe('the work itself', () => {
  it.each<[string, Partial<Publication>, string]>([
    ['the DOI', { doi: '10.1/x' }, 'https://doi.org/10.1/x'],
    ['arXiv', { arxiv: '2412.15115' }, 'https://arxiv.org/abs/2412.15115'],
    ['the paper', { links: [link('paper')] }, 'https://a.org/paper'],
    ['the file', { links: [link('pdf')] }, 'https://a.org/pdf'],
    ['the post', { links: [link('blog')] }, 'https://a.org/blog'],
  ])('is among the links where all that is known of it is %s', (_, details, url) => {
    renderInView(<PublicationLinks publication={compiledPaper(details)} />)
    expect(screen.getByRole('link')).toHaveAttribute('href', url)
  })
})
