import { useSyncExternalStore } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { useView } from '#web/view/view.ts'
import { nextTheme, storeTheme, storedTheme, subscribeToTheme } from './theme.ts'

/** Goes through following the system, light and dark. */
export function ThemeSwitch() {
  const { t } = useView()
  const theme = useSyncExternalStore(subscribeToTheme, storedTheme, () => 'system' as const)
  const label = t('theme.switch', { theme: t(`theme.${theme}`) })
  return (
    <Button
      className="button-icon scripting-only"
      title={label}
      aria-label={label}
      onClick={() => storeTheme(nextTheme(theme))}
    >
      <Icon name={theme} />
    </Button>
  )
}
