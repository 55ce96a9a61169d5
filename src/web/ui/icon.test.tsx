import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { PROFILE_LINK_TYPES } from '#core/schema/link.ts'
import { Icon, isBrand } from './icon.tsx'

it('shows a picture of the sprite below the base path and keeps silent about it', () => {
  vi.stubEnv('BASE_URL', '/name/')
  const { container } = render(<Icon name="github" />)
  vi.unstubAllEnvs()
  expect(container.querySelector('use')).toHaveAttribute('href', '/name/icons.svg#github')
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
})

it('has the icons of services, but for a few', () => {
  const without = [
    'email',
    'homepage',
    'openreview',
    'openalex',
    'aminer',
    'web-of-science',
    'linkedin',
  ]
  expect(PROFILE_LINK_TYPES.filter((type) => !isBrand(type))).toEqual([...without, 'other'])
  expect(isBrand('__proto__')).toBe(false)
})
