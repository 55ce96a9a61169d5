import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RootError } from './root-error.tsx'

it('speaks both languages where none could be loaded, and offers to try again', () => {
  render(<RootError />)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading.querySelector('[lang=en]')).toHaveTextContent('This page could not be loaded.')
  expect(heading.querySelector('[lang=zh-Hans]')).toHaveTextContent('页面加载失败。')
  expect(screen.getByRole('button', { name: 'Try again · 重试' })).toBeVisible()
})
