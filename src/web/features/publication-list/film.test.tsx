import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { Film } from './film.tsx'

const poster = { src: '/assets/media/3f2a-720.jpg', widths: [], width: 720, height: 480 }

it('a film of this site plays in the place of its poster, and nothing of it is loaded before', async () => {
  const { container } = renderInView(<Film video={{ poster, src: '/ada-li/media/film.mp4' }} />)
  expect(container.querySelector('video')).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: /Play the video/u }))
  const film = container.querySelector('video')
  expect(film).toHaveAttribute('src', '/ada-li/media/film.mp4')
  expect(film).toHaveAttribute('controls')
  expect(film).toHaveAttribute('width', '720')
})

it('a film elsewhere is a link', () => {
  renderInView(<Film video={{ poster, url: 'https://example.org/film' }} />)
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/film')
})
