import type { MouseEvent, PointerEvent } from 'react'
import { onDemand } from '#web/ui/on-demand.ts'
import { useDialog, type DialogProps } from '#web/view/use-dialog.tsx'

interface Asked {
  /** The button that was pressed. */
  asked: HTMLElement
}

export type AskedDialogProps = Asked & DialogProps

export const CiteDialog = onDemand(() =>
  import('./cite-dialog.tsx').then((module) => module.CiteDialog),
)

const ExportDialog = onDemand(() =>
  import('./export-dialog.tsx').then((module) => module.ExportDialog),
)

/**
 * The dialogs of the buttons "Cite" and "Export", wherever below an element that passes its events on: `prepare` loads
 * their code when a pointer nears such a button, `openFor` opens one when it is pressed.
 */
export function useCiteDialog() {
  const cite = useDialog<Asked>(CiteDialog)
  const exporting = useDialog<Asked>(ExportDialog)
  function prepare({ target }: PointerEvent) {
    const button = buttonAt(target)
    if (button)
      dialogOf(button)
        .load()
        .catch(() => undefined)
  }
  function openFor(event: MouseEvent) {
    const button = buttonAt(event.target)
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { open } = dialogOf(button) === CiteDialog ? cite : exporting
    open({ asked: button })
  }
  const element = cite.element ?? exporting.element
  return { element, prepare, openFor }
}

function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-cite],[data-export]') : null
}

function dialogOf(button: HTMLElement) {
  return 'cite' in button.dataset ? CiteDialog : ExportDialog
}
