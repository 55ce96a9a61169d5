import {
  initialFilters,
  reduceFilters,
  type FilterCodec,
  type FilterEvent,
  type FilterState,
} from './filter-state.ts'

/** After the last keystroke, how long until the address follows, in milliseconds. */
const PAUSE = 250

/** What is used of the router's location. */
export interface Place {
  key: string
  search: string
  state: unknown
}

/** Goes to a query string of the page at hand (without `?`). */
export type WriteQuery = (
  query: string,
  options: { replace: boolean; state: { filterStep: string } },
) => void

export interface FilterStore<V> {
  readonly codec: FilterCodec<V>
  get: () => V
  /** Calls back at every change of the filters, in the same task; says whether it is a keystroke. */
  subscribe: (listener: (typing: boolean) => void) => () => void
  /** Keystrokes: one step of the history until `leave`. */
  type: (patch: Partial<V>) => void
  /** A choice: a step of the history for itself. */
  choose: (patch: Partial<V>) => void
  /** The visitor leaves the field. */
  leave: () => void
  /** The router has arrived at a location. */
  arrive: (place: Place) => void
  /** Forgets what has not reached the address. */
  stop: () => void
}

/** Runs `reduceFilters`: keeps its state, its timer and those who listen. */
export function createFilterStore<V extends object>(
  codec: FilterCodec<V>,
  place: Place,
  write: WriteQuery,
): FilterStore<V> {
  let state = initialFilters(valueAt(place), place.key)
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<(typing: boolean) => void>()

  function valueAt({ search }: Place): V {
    return codec.parse(new URLSearchParams(search))
  }

  function send(event: FilterEvent<V>): void {
    const before: FilterState<V> = state
    const [after, written] = reduceFilters(before, event)
    state = after
    clearTimeout(timer)
    if (after.waiting) timer = setTimeout(() => send({ type: 'paused' }), PAUSE)
    if (after.value !== before.value) {
      for (const listener of listeners) listener(event.type === 'typed')
    }
    if (written) {
      const { value, step, replace } = written
      write(codec.serialize(value), { replace, state: { filterStep: step } })
    }
  }

  return {
    codec,
    get: () => state.value,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    type: (patch) => send({ type: 'typed', patch, step: newStep() }),
    choose: (patch) => send({ type: 'chosen', patch, step: newStep() }),
    leave: () => send({ type: 'left' }),
    arrive: (at) =>
      send({ type: 'arrived', key: at.key, step: stepOf(at.state), value: valueAt(at) }),
    stop: () => clearTimeout(timer),
  }
}

function stepOf(state: unknown): string {
  const hasStep = typeof state === 'object' && state !== null && 'filterStep' in state
  return hasStep && typeof state.filterStep === 'string' ? state.filterStep : ''
}

/** Histories outlive pages, so a count will not do; `randomUUID` is for secure pages only. */
function newStep(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}
