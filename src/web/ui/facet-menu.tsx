import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

export interface FacetOption {
  value: string
  label: ReactNode
  count: number
  selected: boolean
}

interface FacetMenuProps {
  label: string
  selectedCount: number
  /** Called only while the menu is open: counts are not computed for what nobody sees. */
  options: () => readonly FacetOption[]
  onToggle: (value: string) => void
}

/** A button that opens a list of values with counts; several can be chosen. */
export function FacetMenu({ label, selectedCount, options, onToggle }: FacetMenuProps) {
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
        {open && (
          <ul>
            {options().map((option) => (
              <li key={option.value}>
                <FacetCheckbox option={option} onToggle={onToggle} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function FacetCheckbox(props: { option: FacetOption; onToggle: (value: string) => void }) {
  const { value, label, count, selected } = props.option
  return (
    <label className="facet-option" data-empty={(count === 0 && !selected) || undefined}>
      <input type="checkbox" checked={selected} onChange={() => props.onToggle(value)} />
      <span className="grow">{label}</span> <span className="text-muted tabular-nums">{count}</span>
    </label>
  )
}
