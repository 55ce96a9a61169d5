import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Id of the element over the foot of a page in which bars are above each other. */
const BARS = 'bars'

/** Where bars are: as many as there are, none covers another. */
export function BottomBars({ children }: { children: ReactNode }) {
  return (
    <div
      id={BARS}
      className="pointer-events-none fixed inset-x-4 bottom-4 z-30 flex flex-col items-center gap-2 print:hidden"
    >
      {children}
    </div>
  )
}

/** A bar among them, whoever renders it; also on a page that React has not taken over. */
export function inBottomBars(bar: ReactNode) {
  return createPortal(bar, document.getElementById(BARS) ?? document.body)
}
