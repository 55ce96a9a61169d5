import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** More values than these have a search field of their own. */
const MANY = 20

/** No more are shown at once: a list of thousands is searched, not read. */
const SHOWN = 200

export interface FacetOption {
  value: string
  /** Called for those that are shown. */
  label: () => ReactNode
  /** What stands beside the count. */
  note?: () => ReactNode
  count: number
  selected: boolean
}

interface FacetValuesProps {
  /** Those that a query finds; all for an empty one. */
  options: (query: string) => readonly FacetOption[]
  onToggle: (value: string) => void
  /** Label of the search field. */
  findLabel: string
  /** Says how many more there are than are shown. */
  more: (count: number) => string
}

interface FacetMenuProps extends FacetValuesProps {
  label: string
  selectedCount: number
}

/** A button that opens a list of values with counts; several can be chosen. */
export function FacetMenu({ label, selectedCount, ...values }: FacetMenuProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="facet">
      <button
        type="button"
        className="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        data-active={selectedCount > 0 || undefined}
      >
        {label} {selectedCount > 0 && <span className="facet-count">{selectedCount}</span>}
        <Icon name="chevron-down" />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="facet-list"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <FacetValues {...values} />}
      </div>
    </div>
  )
}

/** Rendered only while the menu is open: counts are not computed for what nobody sees. */
function FacetValues({ options, onToggle, findLabel, more }: FacetValuesProps) {
  const [query, setQuery] = useState('')
  const found = options(query)
  const rest = found.length - SHOWN
  return (
    <>
      {(query !== '' || found.length > MANY) && (
        <input
          className="facet-find"
          aria-label={findLabel}
          placeholder={findLabel}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, SHOWN).map((option) => (
          <li key={option.value}>
            <FacetCheckbox option={option} onToggle={onToggle} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="facet-option text-muted">{more(rest)}</p>}
    </>
  )
}

function FacetCheckbox(props: { option: FacetOption; onToggle: (value: string) => void }) {
  const { value, label, note, count, selected } = props.option
  return (
    <label className="facet-option" data-empty={(count === 0 && !selected) || undefined}>
      <input type="checkbox" checked={selected} onChange={() => props.onToggle(value)} />
      <span className="grow">{label()}</span>{' '}
      <span className="text-sm text-muted tabular-nums">{note?.()}</span>{' '}
      <span className="text-muted tabular-nums">{count}</span>
    </label>
  )
}
