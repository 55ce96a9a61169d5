import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { chooseTheme, followTheme, nextTheme, shownTheme } from './theme.ts'

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete root.dataset['theme']
})

describe('ThemeSwitch', () => {
  it('goes through following the device, light and dark, and says where it is', () => {
    renderInView(<ThemeSwitch />)
    const names = ['system', 'light', 'dark', 'system']
    for (const name of names) {
      fireEvent.click(screen.getByRole('button', { name: `Theme: ${name}` }))
    }
    expect(root.dataset['theme']).toBe('light')
  })

  it('speaks Chinese', () => {
    renderInView(<ThemeSwitch />, 'zh')
    expect(screen.getByRole('button', { name: '外观：跟随系统' })).toBeVisible()
  })

  it('shows what was chosen before the page was there', () => {
    root.dataset['theme'] = 'dark'
    renderInView(<ThemeSwitch />)
    expect(screen.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  })
})

describe('the theme', () => {
  it.each([
    ['system', 'light'],
    ['light', 'dark'],
    ['dark', 'system'],
  ] as const)('after %s is %s', (theme, next) => {
    expect(nextTheme(theme)).toBe(next)
  })

  it.each([
    ['light', 'light', 'light'],
    ['dark', 'dark', 'dark'],
    ['system', null, undefined],
  ] as const)('%s is kept for the next page', (theme, kept, attribute) => {
    localStorage.setItem('theme', 'light')
    chooseTheme(theme)
    expect(localStorage.getItem('theme')).toBe(kept)
    expect(root.dataset['theme']).toBe(attribute)
    expect(shownTheme()).toBe(theme)
  })

  it.each(['purple', ''])('that is unknown is that of the device: "%s"', (theme) => {
    root.dataset['theme'] = theme
    expect(shownTheme()).toBe('system')
  })

  it.each([
    ['dark', 'theme', 'dark'],
    ['light', 'theme', 'light'],
    [null, 'theme', 'system'],
    [null, null, 'system'],
  ] as const)('follows another tab to %s (%s): %s', (kept, key, theme) => {
    followTheme()
    chooseTheme('light')
    renderInView(<ThemeSwitch />)
    keep(kept)
    act(() => void dispatchEvent(new StorageEvent('storage', { key })))
    expect(shownTheme()).toBe(theme)
    expect(screen.getByRole('button', { name: `Theme: ${theme}` })).toBeVisible()
    expect(localStorage.getItem('theme')).toBe(kept)
  })

  it('is not changed by what else another tab keeps', () => {
    followTheme()
    chooseTheme('light')
    keep('dark')
    dispatchEvent(new StorageEvent('storage', { key: 'recent' }))
    expect(shownTheme()).toBe('light')
  })

  it('is up to date when the visitor comes back to a page', () => {
    followTheme()
    keep('dark')
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(shownTheme()).toBe('dark')
  })

  it('lasts as long as the page where nothing can be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    chooseTheme('dark')
    expect(shownTheme()).toBe('dark')
  })
})

/** As another tab does it. */
function keep(theme: string | null): void {
  if (theme === null) localStorage.removeItem('theme')
  else localStorage.setItem('theme', theme)
}
