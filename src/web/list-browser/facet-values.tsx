import type { ReactNode } from 'react'
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

export interface FacetValuesProps {
  options: () => readonly FacetOption[]
  onToggle: (value: string) => void
  /** Label of the search field. */
  findLabel: string
}

/**
 * What an open facet menu shows. Rendered only while it is open: counts are not computed for what no one sees.
 */
export function FacetValues({ options, onToggle, findLabel }: FacetValuesProps) {
  const { query, field } = useQueryField()
  const found = matching(options(), query)
  const rest = found.length - SHOWN
  return (
    <>
      {(field.value !== '' || found.length > MANY) && (
        <input
          className="facet-find"
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
      {rest > 0 && <p className="facet-option text-muted">… +{rest}</p>}
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
  return count > 0 && <span className="facet-count">{count}</span>
}

function FacetCheckbox(props: { option: FacetOption; onToggle: (value: string) => void }) {
  const { value, label, mark, note, count, selected } = props.option
  return (
    <label className="facet-option" data-empty={(count === 0 && !selected) || undefined}>
      <input type="checkbox" checked={selected} onChange={() => props.onToggle(value)} />
      {mark}
      <span className="grow">{label()}</span>{' '}
      <span className="text-sm text-muted equal-figures">{note?.()}</span>{' '}
      <span className="text-muted equal-figures">{count}</span>
    </label>
  )
}
