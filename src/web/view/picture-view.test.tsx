import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { Likeness } from './likeness.tsx'
import { PictureView } from './picture-view.tsx'
import { Teaser } from './teaser.tsx'

const PICTURE = {
  src: '/assets/media/3f2a-352.jpg',
  widths: [96, 352],
  width: 352,
  height: 440,
  alt: { en: 'Ada Li', zh: '李爱' },
}

describe('a picture', () => {
  it('says how large it is and what it shows, and waits until it is near', () => {
    renderInView(<PictureView picture={PICTURE} sizes="9rem" />)
    const image = screen.getByRole('img', { name: 'Ada Li' })
    expect(image).toHaveAttribute('width', '352')
    expect(image).toHaveAttribute('height', '440')
    expect(image).toHaveAttribute('loading', 'lazy')
    expect(image.closest('picture')?.querySelectorAll('source')).toHaveLength(2)
  })

  it('that comes first does not wait', () => {
    renderInView(<PictureView picture={PICTURE} sizes="9rem" first />)
    const image = screen.getByRole('img', { name: 'Ada Li' })
    expect(image).not.toHaveAttribute('loading')
    expect(image).toHaveAttribute('fetchpriority', 'high')
  })

  it('speaks the language of the page, or says which one it speaks', () => {
    renderInView(<PictureView picture={PICTURE} sizes="9rem" />, 'zh')
    expect(screen.getByRole('img', { name: '李爱' })).not.toHaveAttribute('lang')
    const english = { ...PICTURE, alt: { en: 'In English' } }
    renderInView(<PictureView picture={english} sizes="9rem" />, 'zh')
    expect(screen.getByRole('img', { name: 'In English' })).toHaveAttribute('lang', 'en')
  })

  it('is not read out where it is decorative, or its words are beside it', () => {
    const { alt: _, ...decorative } = PICTURE
    renderInView(
      <>
        <PictureView picture={decorative} sizes="9rem" />
        <PictureView picture={PICTURE} sizes="9rem" silent />
      </>,
    )
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('a researcher', () => {
  it.each([
    ['the seal', undefined, 'svg'],
    ['the portrait', PICTURE, 'img'],
  ])('is shown by %s', (_, portrait, element) => {
    const { container } = renderInView(
      <Likeness of={{ seal: '李', portrait }} className="w-9" sizes="36px" />,
    )
    expect(container.querySelectorAll('svg, img')).toHaveLength(1)
    expect(container.querySelector(element)).toHaveClass('w-9')
  })
})

describe('a teaser', () => {
  it('is nothing where there is no picture', () => {
    const { container } = renderInView(<Teaser picture={undefined} href="/ada-li/" />)
    expect(container).toBeEmptyDOMElement()
  })

  it('leads where the title leads, for a pointer only', () => {
    const { container } = renderInView(<Teaser picture={PICTURE} href="/page/" />)
    const link = container.querySelector('a')
    expect(link).toHaveAttribute('href', '/page/')
    expect(link).toHaveAttribute('tabindex', '-1')
    expect(screen.queryByRole('link')).toBeNull()
  })
})
