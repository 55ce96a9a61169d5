import { useEffect, useState } from 'react'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'

const CiteDialog = onDemand(() =>
  import('./cite-dialog.tsx').then((module) => module.loadCiteDialog()),
)

/**
 * Opens the dialogs of the buttons "Cite" and "Export", wherever on the page they are. It works on the document, because
 * prerendered entries are not React's; the dialogs' code comes when a pointer nears such a button, or it is pressed.
 */
export function CiteHost() {
  const { t } = useView()
  const [asked, setAsked] = useState<HTMLElement | 'failed'>()
  useEffect(() => {
    function onPointer({ target }: Event) {
      if (buttonAt(target)) CiteDialog.load().catch(() => undefined)
    }
    function onClick(event: MouseEvent) {
      const button = buttonAt(event.target)
      if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      CiteDialog.load().then(
        () => setAsked(button),
        () => setAsked('failed'),
      )
    }
    document.addEventListener('pointerover', onPointer)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('pointerover', onPointer)
      document.removeEventListener('click', onClick)
    }
  }, [])
  if (asked === 'failed') {
    return (
      <p role="alert" className="connection-notice">
        {t('fault.module')}
      </p>
    )
  }
  return asked && <CiteDialog asked={asked} onClose={() => setAsked(undefined)} />
}

function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest('[data-cite],[data-export]') : null
}
