import {
  useCallback,
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'

/** False while prerendered HTML is hydrated, true ever after: what the HTML cannot know may be shown. */
export function useHydrated(): boolean {
  const hydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  // What follows from it is not urgent: it may be interrupted by what a visitor does.
  return useDeferredValue(hydrated)
}

function neverChanges(): () => void {
  return () => undefined
}

/** Sets a mark when the page, or the list that follows it, also shows what its HTML could not know; rendered last in it. */
export function HydrationEnd({ mark }: { mark: 'hydrated' | 'list-hydrated' }) {
  const hydrated = useHydrated()
  useEffect(() => {
    if (hydrated) performance.mark(mark)
  }, [hydrated, mark])
  return null
}

/** Whose inner HTML it is: not React's. No HTML is ever passed. */
const UNTOUCHED = { __html: '' }

interface PrerenderedProps {
  className?: string
  /** Takes the content over once it is there; the same function at every rendering. */
  attach?: (element: HTMLDivElement) => () => void
  /** Renders the content where the build has not: after a navigation, or when React had to discard the page. */
  children: () => ReactNode
}

/**
 * Content that the build has rendered and that React leaves alone when it hydrates the page: 10,000 rows cost nothing
 * then. React keeps the children of an element whose inner HTML is said to be somebody else's.
 */
export function Prerendered({ className, attach, children }: PrerenderedProps) {
  const hydrated = useHydrated()
  const [adopted, setAdopted] = useState(!hydrated && !import.meta.env.SSR)
  const adopt = useCallback(
    // React says null when the element goes, unless there is something to call instead.
    (element: HTMLDivElement | null) => {
      if (element?.hasChildNodes()) return attach?.(element)
      if (element) setAdopted(false)
      return undefined
    },
    [attach],
  )
  return adopted ? (
    <div
      key="adopted"
      ref={adopt}
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={UNTOUCHED}
    />
  ) : (
    <div key="rendered" ref={attach} className={className}>
      {children()}
    </div>
  )
}
