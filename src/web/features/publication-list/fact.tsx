import type { ReactNode } from 'react'

/** A row of a list of facts: what it is, and the fact. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] text-md">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
