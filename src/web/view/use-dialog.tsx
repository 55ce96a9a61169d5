import { useCallback, useRef, useState } from 'react'
import { ModuleError } from '#web/ui/load-module.ts'
import type { OnDemand } from '#web/ui/on-demand.ts'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { FaultBar } from './fault-bar.tsx'

/** What every dialog is given. */
export interface DialogProps {
  onClose: () => void
}

/**
 * Opens a dialog whose code comes on demand. Where it cannot be loaded, or fails, the page stays as it is and a bar says why;
 * the focus goes back to where it was.
 */
export function useDialog<P extends object>(Dialog: OnDemand<P & DialogProps>) {
  const [shown, setShown] = useState<{ props: P; error?: unknown }>()
  const opener = useRef<Element>(null)

  const open = useCallback(
    (props: P) => {
      opener.current = document.activeElement
      // At once where that is possible: someone may type on.
      if (Dialog.isLoaded()) return setShown({ props })
      Dialog.load().then(
        () => setShown({ props }),
        (error: unknown) => setShown({ props, error }),
      )
    },
    [Dialog],
  )

  function close() {
    setShown(undefined)
    focus(opener.current)
  }

  async function retry(props: P) {
    try {
      await Dialog.load()
      focus(opener.current)
      setShown({ props })
    } catch (error) {
      // A browser may remember that a module failed; then only a new document asks for it again.
      const isUnknown = error instanceof ModuleError && error.reason === undefined
      if (isUnknown && navigator.onLine) location.reload()
      else setShown({ props, error })
    }
  }

  const element = shown && (
    <SectionBoundary
      fallback={(again, error) => <FaultBar error={error} onRetry={again} onClose={close} />}
    >
      {'error' in shown ? (
        <FaultBar error={shown.error} onRetry={() => void retry(shown.props)} onClose={close} />
      ) : (
        <Dialog {...shown.props} onClose={() => setShown(undefined)} />
      )}
    </SectionBoundary>
  )
  return { open, element }
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}
