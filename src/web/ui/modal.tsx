import { useId, type ReactNode } from 'react'
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
    <dialog ref={showModally} className="modal" aria-labelledby={id} onClose={onClose}>
      <div className="modal-content">
        <div className="modal-head">
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            className="button button-icon"
            aria-label={closeLabel}
            onClick={(event) => event.currentTarget.closest('dialog')?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
