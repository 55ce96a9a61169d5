import { useState } from 'react'
import { Icon } from '#web/ui/icon.tsx'
import { FacetCount, FacetValues, type FacetValuesProps } from './facet-values.tsx'

interface FacetSectionProps extends FacetValuesProps {
  label: string
  selectedCount: number
  /** Of the sections of a group one is open at a time. */
  group: string
}

/** A facet of the sheet: a heading that unfolds the values below it. */
export function FacetSection({ label, selectedCount, group, ...values }: FacetSectionProps) {
  const [open, setOpen] = useState(false)
  return (
    <details
      name={group}
      className="group/facet border-t border-rule"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        {label} <FacetCount count={selectedCount} />
        <Icon name="chevron-down" className="ms-auto group-open/facet:rotate-180" />
      </summary>
      {open && <FacetValues {...values} />}
    </details>
  )
}
