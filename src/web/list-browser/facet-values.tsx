import { useSyncExternalStore, type ReactNode } from 'react'
import { fold, matchesAll, searchTerms } from '#core/search/fold.ts'
import { useQueryField } from '#web/ui/use-query-field.ts'

/** More values than these have a search field of their own. */
const MANY = 20

/** No more are shown at once: a list of thousands is searched, not read. */
const SHOWN = 200

export interface FacetOption {
  value: string
  /** The label in words. */
  text: () => string
  /** Folded words by which it is found besides its label. */
  keys?: () => string
  /** Called for those that are shown. */
  label: () => ReactNode
  /** A sign before the label, such as the shape that stands for the value in the list. */
  mark?: ReactNode
  /** What is beside the count. */
  note?: () => ReactNode
  count: number
  selected: boolean
}

/** What filters are in force, as far as somebody must know that they are others now. */
export interface FacetChanges {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => unknown
}

const UNCHANGING: FacetChanges = { subscribe: () => () => undefined, getSnapshot: () => undefined }

export interface FacetValuesProps {
  options: () => readonly FacetOption[]
  /** When `options` gives others. */
  changes?: FacetChanges | undefined
  onToggle: (value: string) => void
  /** Label of the search field. */
  findLabel: string
}

/**
 * What an open facet menu shows. Rendered only while it is open: counts are not computed for what no one sees.
 */
export function FacetValues(props: FacetValuesProps) {
  const { options, onToggle, findLabel, changes = UNCHANGING } = props
  useSyncExternalStore(changes.subscribe, changes.getSnapshot, changes.getSnapshot)
  const { query, field } = useQueryField()
  const found = matching(options(), query)
  const rest = found.length - SHOWN
  return (
    <>
      {(field.value !== '' || found.length > MANY) && (
        <input
          className="sticky -top-2 min-h-9 w-full border-b border-rule bg-surface px-3 pointer-coarse:min-h-11"
          aria-label={findLabel}
          placeholder={findLabel}
          autoComplete="off"
          spellCheck={false}
          {...field}
        />
      )}
      <ul>
        {found.slice(0, SHOWN).map((option) => (
          <li key={option.value}>
            <FacetCheckbox option={option} onToggle={onToggle} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="px-3 py-1 text-md text-muted">… +{rest}</p>}
    </>
  )
}

/** The options whose label contains the words; the value counts too, because it is Latin where a name may be Chinese. */
function matching(options: readonly FacetOption[], query: string): readonly FacetOption[] {
  const terms = searchTerms(query)
  if (terms.length === 0) return options
  return options.filter(({ value, text, keys }) =>
    matchesAll(`${fold(`${text()} ${value}`)} ${keys?.() ?? ''}`, terms),
  )
}

/** How many values of a facet are chosen, beside its name. */
export function FacetCount({ count }: { count: number }) {
  return (
    count > 0 && (
      <span className="min-w-5 rounded-full bg-cinnabar px-1 text-center text-xs/normal text-paper">
        {count}
      </span>
    )
  )
}

function FacetCheckbox(props: { option: FacetOption; onToggle: (value: string) => void }) {
  const { value, label, mark, note, count, selected } = props.option
  return (
    <label
      className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-3 py-1 text-md/tight hover:bg-paper data-empty:text-muted pointer-coarse:min-h-11"
      data-empty={(count === 0 && !selected) || undefined}
    >
      <input
        type="checkbox"
        className="facet-box size-4.5 flex-none"
        checked={selected}
        onChange={() => props.onToggle(value)}
      />
      {mark}
      <span className="grow">{label()}</span>{' '}
      <span className="text-sm text-muted equal-figures">{note?.()}</span>{' '}
      <span className="text-muted equal-figures">{count}</span>
    </label>
  )
}
