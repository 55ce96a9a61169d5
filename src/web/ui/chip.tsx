import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A chosen filter; pressing it takes the filter away. */
export function Chip(props: { removeLabel: string; onRemove: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-cinnabar bg-surface px-3 py-1 text-start text-md/tight text-ink hover:border-muted pointer-coarse:min-h-11"
      onClick={props.onRemove}
      title={props.removeLabel}
    >
      <span className="sr-only">{props.removeLabel} </span>
      {props.children}
      <Icon name="close" />
    </button>
  )
}
