import { useState, type ReactNode } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { FacetMenu } from './facet-menu.tsx'
import type { FacetOption } from './facet-values.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { SearchField } from '#web/ui/search-field.tsx'
import { useView } from '#web/view/view.ts'

export interface PanelFacet {
  id: string
  label: string
  selectedCount: number
  options: () => readonly FacetOption[]
  onToggle: (value: string) => void
}

export interface PanelChip {
  key: string
  label: ReactNode
  /** The filter in words, for "Remove filter: …". */
  name: string
  onRemove: () => void
}

interface FilterPanelProps {
  searchLabel: string
  /** For the `ref` of the search field, whose text is the browser's. */
  attachField: (field: HTMLInputElement) => () => void
  facets: readonly PanelFacet[]
  chips: readonly PanelChip[]
  onClear: () => void
  /** "24 publications", "5 of 24 publications": announced when it changes. */
  count: string
  /** Further controls beside the count, such as grouping. */
  children?: ReactNode
}

/** Search box, facets, chips and live count above a list. */
export function FilterPanel(props: FilterPanelProps) {
  const { t } = useView()
  return (
    <search className="filter-panel">
      <SearchField label={props.searchLabel} attach={props.attachField} />
      <div className="filter-row">
        {props.facets.map((facet) => (
          <FacetMenu key={facet.id} {...facet} findLabel={t('filter.find')} />
        ))}
      </div>
      <div className="filter-status">
        <p role="status" className="equal-figures">
          {props.count}
        </p>
        {props.chips.map((chip) => (
          <Chip
            key={chip.key}
            onRemove={chip.onRemove}
            removeLabel={t('filter.remove', { filter: chip.name })}
          >
            {chip.label}
          </Chip>
        ))}
        {props.chips.length > 0 && (
          <Button className="button-quiet" onClick={props.onClear}>
            {t('filter.clear')}
          </Button>
        )}
        <span className="ms-auto flex flex-wrap items-center gap-2">
          {props.children}
          <CopyLink />
        </span>
      </div>
    </search>
  )
}

/** Copies the address of the view at hand and says so. */
function CopyLink() {
  const { t } = useView()
  const [answer, setAnswer] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(globalThis.location.href)
      setAnswer(t('filter.copied'))
    } catch {
      setAnswer(t('filter.copy-failed'))
    }
    setTimeout(() => setAnswer(''), 2_500)
  }
  return (
    <span className="scripting-only flex items-center gap-2">
      <span role="status" className="text-sm text-muted">
        {answer}
      </span>
      <Button className="button-quiet" onClick={() => void copy()}>
        <Icon name="link" /> {t('filter.copy-link')}
      </Button>
    </span>
  )
}
