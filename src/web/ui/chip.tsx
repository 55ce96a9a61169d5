import { X } from 'lucide-react'
import type { ReactNode } from 'react'

/** A chosen filter; pressing it takes the filter away. */
export function Chip(props: { removeLabel: string; onRemove: () => void; children: ReactNode }) {
  return (
    <button type="button" className="chip" onClick={props.onRemove} title={props.removeLabel}>
      <span className="sr-only">{props.removeLabel} </span>
      {props.children}
      <X size={14} aria-hidden="true" />
    </button>
  )
}
