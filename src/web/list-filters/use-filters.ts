import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '#web/ui/hydration.tsx'

/** How a screen's filters are read from and written to the query string. */
export interface FilterCodec<T> {
  parse: (query: { get(name: string): string | null }) => T
  serialize: (value: T) => string
}

/** After the last keystroke, how long until the address follows, in milliseconds. */
const SETTLE = 250

interface Draft<T> {
  value: T
  key: string
  session: string
}

/**
 * The filters of a screen. They live in the query string: each choice is a step in the history, the
 * keystrokes of one search are one step. Between a change and the address that follows it, a draft shows it.
 *
 * During the take-over of a prerendered page the filters are the defaults, because its HTML knows no query.
 */
export function useFilters<T extends object>(codec: FilterCodec<T>) {
  const location = useLocation()
  const search = useHydrated() ? location.search : ''
  const committed = useMemo(() => codec.parse(new URLSearchParams(search)), [codec, search])
  const [draft, setDraft] = useState<Draft<T>>()
  const current = draft !== undefined && isCurrent(draft, location)
  const filters = current ? draft.value : committed
  const write = useWriteQuery(codec)

  const latest = useRef({ filters, location, typing: false, session: '' })
  useEffect(() => {
    latest.current.filters = filters
    latest.current.location = location
  })

  const change = useCallback(
    (patch: Partial<T>, { typing = false } = {}) => {
      const state = latest.current
      const continues = typing && state.typing
      if (!continues) state.session = crypto.randomUUID()
      state.typing = typing
      const value = { ...state.filters, ...patch }
      state.filters = value
      setDraft({ value, key: state.location.key, session: state.session })
      write(value, { replace: continues, session: state.session, wait: typing })
    },
    [write],
  )
  const settle = useCallback(() => {
    latest.current.typing = false
  }, [])
  return { filters, change, settle }
}

function sessionOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'filterSession' in state
    ? state.filterSession
    : undefined
}

function isCurrent<T>(draft: Draft<T>, location: { key: string; state: unknown }): boolean {
  return draft.key === location.key || draft.session === sessionOf(location.state)
}

interface WriteOptions {
  replace: boolean
  session: string
  wait: boolean
}

function useWriteQuery<T>(codec: FilterCodec<T>) {
  const navigate = useNavigate()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const written = useRef('')
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(
    (value: T, { replace, session, wait }: WriteOptions) => {
      clearTimeout(timer.current)
      const go = () => {
        const replaces = replace && written.current === session
        written.current = session
        void navigate(
          { search: codec.serialize(value), hash: '' },
          { replace: replaces, preventScrollReset: true, state: { filterSession: session } },
        )
      }
      if (wait) timer.current = setTimeout(go, SETTLE)
      else go()
    },
    [codec, navigate],
  )
}
