import { memo, useCallback, useState, type ReactNode } from 'react'
import { useHydrated } from '#web/ui/hydration.tsx'

/** Whose inner HTML it is: not React's. No HTML is ever passed. */
const UNTOUCHED = { __html: '' }

interface RowsProps {
  /** Takes the rows over; see `attachLongList`. The same function at every rendering. */
  attach: (element: HTMLDivElement) => () => void
  /** `RowGroups`, for where the build has not rendered them: after a navigation, or when React had to discard the page. */
  children: ReactNode
}

/**
 * The element of a list's rows, the one part of a page that is not React's once it has been rendered. Prerendered
 * rows are adopted as they are: 10,000 of them cost nothing then.
 */
export const Rows = memo(function Rows({ attach, children }: RowsProps) {
  const hydrated = useHydrated()
  const [adopted, setAdopted] = useState(!hydrated && !import.meta.env.SSR)
  const adopt = useCallback(
    (element: HTMLDivElement) => {
      if (element.hasChildNodes()) return attach(element)
      return setAdopted(false)
    },
    [attach],
  )
  return adopted ? (
    <div
      key="adopted"
      ref={adopt}
      className="rows"
      suppressHydrationWarning
      dangerouslySetInnerHTML={UNTOUCHED}
    />
  ) : (
    <div key="rendered" ref={attach} className="rows">
      {children}
    </div>
  )
})
