import { useEffect } from 'react'
import { onDemand } from '#web/ui/on-demand.ts'
import { useDialog } from '#web/view/use-dialog.tsx'

const CiteDialog = onDemand(() =>
  import('./cite-dialog.tsx').then((module) => module.loadCiteDialog()),
)

/**
 * Opens the dialogs of the buttons "Cite" and "Export", wherever on the page they are. It works on the document, because
 * prerendered entries are not React's; the dialogs' code comes when a pointer nears such a button, or it is pressed.
 */
export function CiteHost() {
  const { open, element } = useDialog<{ asked: HTMLElement }>(CiteDialog)
  useEffect(() => {
    function onPointer({ target }: Event) {
      if (buttonAt(target)) CiteDialog.load().catch(() => undefined)
    }
    function onClick(event: MouseEvent) {
      const button = buttonAt(event.target)
      if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      open({ asked: button })
    }
    document.addEventListener('pointerover', onPointer)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('pointerover', onPointer)
      document.removeEventListener('click', onClick)
    }
  }, [open])
  return element
}

function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest('[data-cite],[data-export]') : null
}
