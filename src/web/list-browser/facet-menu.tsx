import { useId, useState } from 'react'
import { FacetValues, type FacetValuesProps } from './facet-values.tsx'
import { Icon } from '#web/ui/icon.tsx'

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
        // Before it shows: a Tab that follows at once finds the values. Not before it hides: the focus is in them.
        onBeforeToggle={() => setOpen(true)}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <FacetValues {...values} />}
      </div>
    </div>
  )
}
