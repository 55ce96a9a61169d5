import { storeTheme } from '#web/features/theme-switch/theme.ts'

/** The page and the frame in it share one theme: what is chosen in one applies to the other. */
export function followTheme(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'theme') return
    storeTheme(newValue === 'light' || newValue === 'dark' ? newValue : 'system')
  })
}
