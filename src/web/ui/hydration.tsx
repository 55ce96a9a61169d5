import {
  createContext,
  startTransition,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react'

/**
 * `adopting` is true in the browser from the first render until the prerendered page has been taken
 * over. A mutable object and not a value: flipping it must not re-render everything that reads it.
 */
export interface Hydration {
  adopting: boolean
}

export const HydrationContext = createContext<Hydration>({ adopting: false })

/** False while prerendered HTML is taken over, true ever after: what the HTML cannot know may be shown. */
export function useHydrated(): boolean {
  const hydration = use(HydrationContext)
  const [hydrated, setHydrated] = useState(!hydration.adopting)
  useEffect(() => {
    if (!hydrated) startTransition(() => setHydrated(true))
  }, [hydrated])
  return hydrated
}

/**
 * Ends the take-over; rendered once, as the last part of the page, so that its effect runs last. The mark `hydrated` is
 * set when the page also shows what the HTML could not know.
 */
export function HydrationEnd() {
  const hydration = use(HydrationContext)
  const hydrated = useHydrated()
  useEffect(() => {
    hydration.adopting = false
    if (hydrated) performance.mark('hydrated')
  }, [hydration, hydrated])
  return null
}

const UNTOUCHED = { __html: '' }

type PrerenderedProps = Omit<ComponentProps<'div'>, 'children'> & { children: () => ReactNode }

/**
 * Content that the build has rendered and that React leaves alone when it takes the page over: a list of
 * 10,000 entries costs nothing then. React keeps the children of an element whose inner HTML is said to be
 * somebody else's; no HTML is ever passed. Rendered anew (after navigation, or when React had to discard the
 * prerendered page), the children come from the function.
 */
export function Prerendered({ children, ...props }: PrerenderedProps) {
  const hydration = use(HydrationContext)
  const [adopted, setAdopted] = useState(hydration.adopting)
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (adopted && !element.current?.hasChildNodes()) setAdopted(false)
  }, [adopted])
  if (!adopted) return <div {...props}>{children()}</div>
  return (
    <div {...props} ref={element} suppressHydrationWarning dangerouslySetInnerHTML={UNTOUCHED} />
  )
}
