import { useId, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { showModally } from './show-modally.ts'

interface ModalProps {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page; see `showModally`. */
export function Modal({ title, closeLabel, onClose, children }: ModalProps) {
  const id = useId()
  return (
    <dialog
      ref={showModally}
      className="m-auto max-h-[90vh] w-[min(44rem,100vw-1rem)] overflow-auto rounded-md border border-rule bg-surface text-ink backdrop:bg-veil"
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-5 pt-3 pb-5">
        <div className="flex items-center justify-between">
          <h2 id={id}>{title}</h2>
          <Button
            look="icon"
            aria-label={closeLabel}
            onClick={(event) => event.currentTarget.closest('dialog')?.close()}
          >
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
