import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** On a new page the focus goes to its content, so that a screen reader begins there; not on a change of language. */
export function usePageChange() {
  const main = useRef<HTMLElement>(null)
  const location = useLocation()
  const { pathname } = location
  const state: unknown = location.state
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (!keepsPlace(state)) main.current?.focus({ preventScroll: true })
  }, [pathname, state])
  return main
}

/** State of a navigation after which the visitor stays where he is, see `use-site-links.ts`. */
export const KEEP_PLACE = { keepPlace: true }

function keepsPlace(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepPlace' in state
}
