import { useEffect } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { isTyping } from '#web/ui/is-typing.ts'
import type { OnDemand } from '#web/ui/on-demand.ts'
import { useDialog, type DialogProps } from '#web/view/use-dialog.tsx'
import { useView } from '#web/view/view.ts'

/** Opens the search of the whole site, by Ctrl/⌘ K too, and by `/` where the page has no search of its own. */
export function SearchButton({ Dialog }: { Dialog: OnDemand<DialogProps> }) {
  const { t } = useView()
  const { open, element } = useDialog(Dialog)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isSearchKey(event)) return
      event.preventDefault()
      open({})
    }
    // On the window: a search field of the page, which listens on the document, takes its key first.
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [open])
  return (
    <>
      <Button
        look="quiet"
        className="scripting-only max-md:min-w-11 max-md:justify-center"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => open({})}
      >
        <Icon name="search" /> <span className="max-md:sr-only">{t('search.open')}</span>
      </Button>
      {element}
    </>
  )
}

function isSearchKey({ key, target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey) return false
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !shiftKey
  return key === '/' && !isTyping(target) && !ctrlKey && !metaKey
}
