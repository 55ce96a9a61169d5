/** How a screen's filters are read from and written to the query string. */
export interface FilterCodec<V> {
  readonly defaults: V
  parse: (query: { get(name: string): string | null }) => V
  serialize: (value: V) => string
}

/** A step of the history, or the keystrokes of one search, which are one step. Its address carries the name of it. */
type Step = string

/**
 * The filters of a screen. They live in the query string, which follows what a visitor does: between a change and the
 * address that it leads to, the state is ahead of the address.
 */
export interface FilterState<V> {
  /** What the screen shows. */
  readonly value: V
  /** Key of the location (`location.key`) that it covers. */
  readonly key: string
  /** Steps whose addresses may still arrive, the newest last; none when the address already says it all. */
  readonly steps: readonly Step[]
  /** Whether the next keystroke belongs to the last step. */
  readonly typing: boolean
  /** The step whose address was written last: only that one may be replaced. */
  readonly written: Step
  /** Keystrokes that are to reach the address when they pause. */
  readonly waiting: boolean
}

export type FilterEvent<V> =
  | { type: 'typed'; patch: Partial<V>; step: Step }
  | { type: 'chosen'; patch: Partial<V>; step: Step }
  /** The pause after the last keystroke is over. */
  | { type: 'paused' }
  /** The visitor has left the field: what is typed next is another step. */
  | { type: 'left' }
  /** The router is at an address: our own, or one that the visitor has gone to. */
  | { type: 'arrived'; key: string; step: Step; value: V }

/** An address to go to. */
export interface FilterWrite<V> {
  readonly value: V
  readonly step: Step
  /** The step has an address already. */
  readonly replace: boolean
}

export type Transition<V> = readonly [FilterState<V>, write?: FilterWrite<V>]

export function initialFilters<V>(value: V, key: string): FilterState<V> {
  return { value, key, steps: [], typing: false, written: '', waiting: false }
}

/** What follows from an event, and the address to write, if any. Pure: the table of its test is its definition. */
export function reduceFilters<V extends object>(
  state: FilterState<V>,
  event: FilterEvent<V>,
): Transition<V> {
  switch (event.type) {
    case 'typed': {
      const steps = state.typing ? state.steps : [...state.steps, event.step]
      const value = { ...state.value, ...event.patch }
      return [{ ...state, value, steps, typing: true, waiting: true }]
    }
    case 'chosen': {
      const value = { ...state.value, ...event.patch }
      const steps = [...state.steps, event.step]
      return write({ ...state, value, steps, typing: false })
    }
    case 'paused':
      return state.waiting ? write(state) : [state]
    case 'left': {
      const left = { ...state, typing: false }
      return state.waiting ? write(left) : [left]
    }
    case 'arrived':
      return [arrive(state, event)]
  }
}

function write<V>(state: FilterState<V>): Transition<V> {
  const step = state.steps.at(-1) ?? ''
  const replace = state.written === step
  return [
    { ...state, waiting: false, written: step },
    { value: state.value, step, replace },
  ]
}

/** At an address of its own the state stays ahead; at any other, what was typed before must not call the visitor back. */
function arrive<V>(
  state: FilterState<V>,
  { key, step, value }: Extract<FilterEvent<V>, { type: 'arrived' }>,
): FilterState<V> {
  if (key === state.key) return state
  const at = state.steps.indexOf(step)
  if (at >= 0) return { ...state, key, steps: state.steps.slice(at) }
  return { ...initialFilters(value, key), written: state.written }
}
