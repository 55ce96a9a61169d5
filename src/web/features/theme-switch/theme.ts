/**
 * What a visitor chose; `system` follows the device. Kept as `localStorage.theme`, and with the service worker, which
 * writes it into the next page, so that it is painted at once. `public/before-paint.js` does the same later, but without a
 * worker; it does not keep the page from being painted.
 */
export type Theme = 'system' | 'light' | 'dark'

const ORDER: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

export function nextTheme(theme: Theme): Theme {
  return ORDER[theme]
}

export function storedTheme(): Theme {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

const CHANGE = 'bifolio:theme'

export function storeTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
  navigator.serviceWorker?.controller?.postMessage({ theme })
  dispatchEvent(new Event(CHANGE))
}

export function subscribeToTheme(listener: () => void): () => void {
  addEventListener(CHANGE, listener)
  return () => removeEventListener(CHANGE, listener)
}
