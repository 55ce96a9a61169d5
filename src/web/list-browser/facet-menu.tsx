import { useId, useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { FacetCount, FacetValues, type FacetValuesProps } from './facet-values.tsx'
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
    <div>
      <Button
        popoverTarget={id}
        aria-haspopup="dialog"
        data-active={selectedCount > 0 || undefined}
      >
        {label} <FacetCount count={selectedCount} />
        <Icon name="chevron-down" />
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="facet-menu w-[min(22rem,100vw-2rem)] overflow-y-auto rounded-md border border-rule bg-surface p-2 text-ink raised"
        // Before it shows: a Tab that follows at once finds the values. Not before it hides: the focus is in them.
        onBeforeToggle={({ newState, currentTarget }) => {
          setOpen(true)
          if (newState === 'open') makeRoom(currentTarget.parentElement)
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <FacetValues {...values} />}
      </div>
    </div>
  )
}

/** What a menu needs below its button, in pixels. */
const ROOM = 280

/** Menus open downwards: where the window ends soon, the page scrolls first. */
function makeRoom(facet: HTMLElement | null): void {
  if (!facet) return
  const { top, bottom } = facet.getBoundingClientRect()
  const missing = Math.min(ROOM - (innerHeight - bottom), top)
  if (missing > 0) scrollBy(0, missing)
}
