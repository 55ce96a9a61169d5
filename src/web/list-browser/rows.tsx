import { memo, type ReactNode } from 'react'
import { Prerendered } from '#web/ui/hydration.tsx'

interface RowsProps {
  /** Takes the rows over (see `LongList`); the same function at every rendering. */
  attach: (element: HTMLDivElement) => () => void
  /** `RowGroups`. */
  children: ReactNode
}

/** The element of a list's rows, the one part of a page that is not React's once it has been rendered. */
export const Rows = memo(function Rows({ attach, children }: RowsProps) {
  return (
    <Prerendered className="rows" attach={attach}>
      {() => children}
    </Prerendered>
  )
})
