import { Suspense, useEffect, useState } from 'react'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { onDemand } from '#web/ui/on-demand.ts'

const CiteDialog = onDemand(() => import('./cite-dialog.tsx').then((module) => module.CiteDialog))

/**
 * Opens the dialogs of the buttons "Cite" and "Export", wherever on the page they are. It works on the document, because
 * prerendered entries are not React's; the dialogs' code comes when one is first asked for.
 */
export function CiteHost() {
  const [asked, setAsked] = useState<HTMLElement>()
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const { target, ctrlKey, metaKey, shiftKey } = event
      if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return
      const button = target.closest<HTMLElement>('[data-cite],[data-export]')
      if (!button) return
      event.preventDefault()
      setAsked(button)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  return (
    asked && (
      <SectionBoundary fallback={() => null}>
        <Suspense>
          <CiteDialog asked={asked} onClose={() => setAsked(undefined)} />
        </Suspense>
      </SectionBoundary>
    )
  )
}
