import { storeTheme } from '#web/features/theme-switch/theme.ts'

/** The page and the frame in it wear one theme: what is chosen in the one holds in the other. */
export function followTheme(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'theme') return
    storeTheme(newValue === 'light' || newValue === 'dark' ? newValue : 'system')
  })
}
