import type { MouseEvent, PointerEvent } from 'react'
import { onDemand } from '#web/ui/on-demand.ts'
import { useDialog } from '#web/view/use-dialog.tsx'

const CiteDialog = onDemand(() => import('./cite-dialog.tsx').then((module) => module.CiteDialog))

const BUTTONS = '[data-cite],[data-export]'

/**
 * The dialogs of the buttons "Cite" and "Export", wherever below an element that passes its events on: `prepare` loads
 * their code when a pointer nears such a button, `openFor` opens one when it is pressed.
 */
export function useCiteDialog() {
  const { open, element } = useDialog<{ asked: HTMLElement }>(CiteDialog)
  function prepare({ target }: PointerEvent) {
    if (buttonAt(target)) CiteDialog.load().catch(() => undefined)
  }
  function openFor(event: MouseEvent) {
    const button = buttonAt(event.target)
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open({ asked: button })
  }
  return { element, prepare, openFor }
}

function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null
}
