import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { sampleView } from '#tests/support/site/render-in-view.tsx'
import { useView } from './view.ts'

it('links to pages in the page’s own language', () => {
  const page = { page: 'person', slug: 'ada-li', tab: 'cv' } as const
  expect(sampleView('en').href(page)).toBe('/ada-li/cv/')
  expect(sampleView('zh').href(page)).toBe('/zh/ada-li/cv/')
})

it('puts the base path before every link', () => {
  vi.stubEnv('BASE_URL', '/name/')
  expect(sampleView('zh').href({ page: 'home' })).toBe('/name/zh/')
  vi.unstubAllEnvs()
})

it('is missed where no one gives it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  function Lost() {
    return useView().locale
  }
  expect(() => render(<Lost />)).toThrow('useView is called outside of ViewContext')
})
