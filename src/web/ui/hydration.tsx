import {
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
  type ComponentProps,
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

/** Sets the mark `hydrated` when the page also shows what its HTML could not know; rendered once, as its last part. */
export function HydrationEnd() {
  const hydrated = useHydrated()
  useEffect(() => {
    if (hydrated) performance.mark('hydrated')
  }, [hydrated])
  return null
}

const UNTOUCHED = { __html: '' }

type PrerenderedProps = Omit<ComponentProps<'div'>, 'children'> & { children: () => ReactNode }

/**
 * The rows of a long list, which the build has rendered and which React leaves alone when it hydrates the page: 10,000 of
 * them cost nothing then. React keeps the children of an element whose inner HTML is said to be somebody else's; no HTML
 * is ever passed. Rendered anew (after navigation, or when React had to discard the prerendered page), the children come
 * from the function.
 */
export function Prerendered({ children, ...props }: PrerenderedProps) {
  const hydrated = useHydrated()
  const [adopted] = useState(!hydrated && !import.meta.env.SSR)
  if (!adopted) return <div {...props}>{children()}</div>
  return <div {...props} suppressHydrationWarning dangerouslySetInnerHTML={UNTOUCHED} />
}
