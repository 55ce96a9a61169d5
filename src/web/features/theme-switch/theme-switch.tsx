import { Monitor, Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button } from '#web/ui/button.tsx'
import { useView } from '#web/view/view.ts'
import { nextTheme, storeTheme, storedTheme, subscribeToTheme } from './theme.ts'

const ICON = { system: Monitor, light: Sun, dark: Moon } as const

/** Goes through following the system, light and dark. */
export function ThemeSwitch() {
  const { t } = useView()
  const theme = useSyncExternalStore(subscribeToTheme, storedTheme, () => 'system' as const)
  const Icon = ICON[theme]
  const label = t('theme.switch', { theme: t(`theme.${theme}`) })
  return (
    <Button
      className="button-icon scripting-only"
      title={label}
      aria-label={label}
      onClick={() => storeTheme(nextTheme(theme))}
    >
      <Icon size={18} aria-hidden="true" />
    </Button>
  )
}
