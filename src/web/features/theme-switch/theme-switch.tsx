import { useSyncExternalStore } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { useView } from '#web/view/view.ts'
import { nextTheme, chooseTheme, shownTheme, subscribeToTheme } from './theme.ts'

interface ThemeSwitchProps {
  className?: string
  /** On a narrow screen it says in words what the icon means. */
  labelled?: boolean
}

/** Goes through following the system, light and dark. */
export function ThemeSwitch({ className = '', labelled = false }: ThemeSwitchProps) {
  const { t } = useView()
  const theme = useSyncExternalStore(subscribeToTheme, shownTheme, () => 'system' as const)
  const label = t('theme.switch', { theme: t(`theme.${theme}`) })
  return (
    <Button
      look="icon"
      className={`scripting-only ${className}`}
      title={label}
      aria-label={label}
      onClick={() => chooseTheme(nextTheme(theme))}
    >
      <Icon name={theme} /> {labelled && <span className="md:hidden">{label}</span>}
    </Button>
  )
}
