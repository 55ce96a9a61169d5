import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, type Location } from 'react-router'
import { useHydrated } from '#web/ui/hydration.tsx'

/** How a screen's filters are read from and written to the query string. */
export interface FilterCodec<T> {
  parse: (query: { get(name: string): string | null }) => T
  serialize: (value: T) => string
}

/** After the last keystroke, how long until the address follows, in milliseconds. */
const SETTLE = 250

/** What a visitor has chosen, shown until and after the address says so. */
interface Draft<T> {
  value: T
  /** Key of the location that it covers. */
  key: string
  /** Sessions whose addresses it may still be followed by, the newest last. */
  sessions: readonly string[]
}

/**
 * The filters of a screen. They live in the query string: each choice is a step in the history, the
 * keystrokes of one search are one step. Between a change and the address that follows it, a draft shows it.
 *
 * During the take-over of a prerendered page the filters are the defaults, because its HTML has no query.
 */
export function useFilters<T extends object>(codec: FilterCodec<T>) {
  const location = useLocation()
  const search = useHydrated() ? location.search : ''
  const committed = useMemo(() => codec.parse(new URLSearchParams(search)), [codec, search])
  const [draft, setDraft] = useDraft<T>(location)
  const { write, flush, cancel } = useWriteQuery(codec)

  const filters = draft?.value ?? committed
  const sessions = draft?.sessions
  const latest = useRef({ filters, sessions, key: location.key, typing: false })
  useLayoutEffect(() => {
    const typing = sessions !== undefined && latest.current.typing
    latest.current = { filters, sessions, key: location.key, typing }
    // Back, or a link: the visitor is elsewhere, and what was typed before must not call him back.
    if (sessions === undefined) cancel()
  })

  const change = useCallback(
    (patch: Partial<T>, { typing = false } = {}) => {
      const { key, sessions: before = [], ...state } = latest.current
      const continues = typing && state.typing
      const value = { ...state.filters, ...patch }
      const sessions = continues ? before : [...before, newSession()]
      latest.current = { filters: value, sessions, key, typing }
      setDraft({ value, key, sessions })
      write(value, { replace: continues, session: sessions.at(-1) ?? '', wait: typing })
    },
    [setDraft, write],
  )
  const settle = useCallback(() => {
    latest.current.typing = false
    flush()
  }, [flush])
  return { filters, change, settle }
}

/** The draft that covers the location at hand. It moves on with its own addresses and stays behind on others. */
function useDraft<T>({ key, state }: Pick<Location<unknown>, 'key' | 'state'>) {
  const [draft, setDraft] = useState<Draft<T>>()
  const arrived = draft?.sessions.indexOf(sessionOf(state)) ?? -1
  const moved = draft !== undefined && draft.key !== key && arrived >= 0
  const current = moved ? { ...draft, key, sessions: draft.sessions.slice(arrived) } : draft
  if (moved) setDraft(current)
  return [current?.key === key ? current : undefined, setDraft] as const
}

function sessionOf(state: unknown): string {
  const hasSession = typeof state === 'object' && state !== null && 'filterSession' in state
  return hasSession && typeof state.filterSession === 'string' ? state.filterSession : ''
}

/** Histories outlive pages, so a count will not do; `randomUUID` is for secure pages only. */
function newSession(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}

interface WriteOptions {
  replace: boolean
  session: string
  wait: boolean
}

function useWriteQuery<T>(codec: FilterCodec<T>) {
  const navigate = useNavigate()
  const waiting = useRef<{ go: () => void; timer: ReturnType<typeof setTimeout> }>(undefined)
  const written = useRef('')
  const cancel = useCallback(() => {
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
  }, [])
  useEffect(() => cancel, [cancel])
  const flush = useCallback(() => {
    const go = waiting.current?.go
    cancel()
    go?.()
  }, [cancel])
  const write = useCallback(
    (value: T, { replace, session, wait }: WriteOptions) => {
      cancel()
      const go = () => {
        const replaces = replace && written.current === session
        written.current = session
        void navigate(
          { search: codec.serialize(value), hash: '' },
          { replace: replaces, preventScrollReset: true, state: { filterSession: session } },
        )
      }
      if (wait) waiting.current = { go, timer: setTimeout(flush, SETTLE) }
      else go()
    },
    [codec, navigate, cancel, flush],
  )
  return { write, flush, cancel }
}
