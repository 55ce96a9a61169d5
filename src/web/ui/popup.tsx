import { useId, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface PopupProps {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

/**
 * A dialog over a page that goes on behind it: Esc, a click beside it and leaving it by Tab close it, and the browser
 * gives the focus back to what opened it. A modal one makes the page inert, which styles each of its elements anew:
 * of a long list, that took longer than all the rest (decision record 072).
 */
export function Popup({ title, closeLabel, onClose, children }: PopupProps) {
  const id = useId()
  return (
    <dialog
      ref={showPopup}
      popover="auto"
      className="m-auto max-h-[90vh] w-[min(44rem,100vw-1rem)] overflow-auto rounded-md border border-rule bg-surface text-ink backdrop:bg-veil"
      aria-labelledby={id}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-5 pt-3 pb-5">
        <div className="flex items-center justify-between">
          <h2 id={id}>{title}</h2>
          <Button
            look="icon"
            aria-label={closeLabel}
            onClick={(event) => event.currentTarget.closest('dialog')?.hidePopover()}
          >
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

function showPopup(dialog: HTMLDialogElement): () => void {
  const events = new AbortController()
  const { ownerDocument } = dialog
  dialog.showPopover()
  dialog.querySelector('button')?.focus()
  // Not when the focus goes out of it: it does so for a click on a text inside, too.
  ownerDocument.addEventListener(
    'focusin',
    ({ target }) => target instanceof Node && dialog.togglePopover(dialog.contains(target)),
    events,
  )
  return () => {
    events.abort()
    dialog.togglePopover(false)
  }
}
