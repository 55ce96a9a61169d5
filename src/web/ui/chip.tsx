import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A chosen filter; pressing it takes the filter away. */
export function Chip(props: { removeLabel: string; onRemove: () => void; children: ReactNode }) {
  return (
    <button type="button" className="chip" onClick={props.onRemove} title={props.removeLabel}>
      <span className="sr-only">{props.removeLabel} </span>
      {props.children}
      <Icon name="close" />
    </button>
  )
}
