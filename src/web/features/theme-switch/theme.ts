/**
 * What a visitor chose; `system` follows the device. Kept as `localStorage.theme`, from which `before-paint.ts` takes it
 * before the next page is painted.
 */
export type Theme = 'system' | 'light' | 'dark'

const ORDER: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

export function nextTheme(theme: Theme): Theme {
  return ORDER[theme]
}

/** The theme of the page at hand. */
export function shownTheme(): Theme {
  return themeNamed(document.documentElement.dataset['theme'])
}

/** Shows a theme and keeps it for other pages, also for those that are open. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
  show(theme)
}

/**
 * One site, one theme: what is chosen in another tab, or in a frame of this page, applies here, too. A page that the
 * browser has kept for "back" has missed what was chosen meanwhile.
 */
export function followTheme(): void {
  addEventListener('storage', ({ key }) => {
    // Without a key, everything has been cleared.
    if (key === 'theme' || key === null) showStored()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) showStored()
  })
}

function showStored(): void {
  try {
    show(themeNamed(localStorage.getItem('theme')))
  } catch {
    // As above.
  }
}

const CHANGE = 'bifolio:theme'

function show(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  dispatchEvent(new Event(CHANGE))
}

export function subscribeToTheme(listener: () => void): () => void {
  addEventListener(CHANGE, listener)
  return () => removeEventListener(CHANGE, listener)
}

function themeNamed(name: string | null | undefined): Theme {
  return name === 'light' || name === 'dark' ? name : 'system'
}
