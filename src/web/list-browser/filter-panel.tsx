import { useState, type ReactNode } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { FacetMenu } from './facet-menu.tsx'
import type { FacetOption } from './facet-values.tsx'
import { FilterSheet } from './filter-sheet.tsx'
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
  /** "5 publications". */
  results: string
  /** A picture that filters; it is drawn again where the facets are in a sheet. */
  chart?: (() => ReactNode) | undefined
  /** What arranges the list; beside the count or in the sheet, too. */
  grouping?: (() => ReactNode) | undefined
  /** Actions beside the count. */
  actions?: ReactNode
}

/** Search box, facets, chips and live count above a list. Where there is little room, facets and chart are in a sheet. */
export function FilterPanel(props: FilterPanelProps) {
  const { chart, facets, grouping } = props
  return (
    <search className="filter-panel">
      {chart && <div className="panel-chart">{chart()}</div>}
      <div className="panel-search">
        <SearchField label={props.searchLabel} attach={props.attachField} />
        {facets.length > 0 && (
          <FilterSheet facets={facets} results={props.results} onClear={props.onClear}>
            {chart?.()}
            {grouping?.()}
          </FilterSheet>
        )}
      </div>
      <Status {...props} />
      <Facets facets={facets} />
      <Chips chips={props.chips} onClear={props.onClear} />
    </search>
  )
}

/** One line, whatever the window's width. */
function Status({ count, grouping, actions }: FilterPanelProps) {
  const { t } = useView()
  return (
    <div className="filter-status">
      <p role="status" className="filter-count">
        {count}
      </p>
      <p className="filter-busy">{t('filter.busy')}</p>
      <a className="embed-only" href="./">
        {t('filter.whole')}
      </a>
      {grouping && <div className="panel-grouping">{grouping()}</div>}
      {actions}
      <CopyLink />
    </div>
  )
}

function Facets({ facets }: Pick<FilterPanelProps, 'facets'>) {
  const { t } = useView()
  if (facets.length === 0) return null
  return (
    <div className="filter-row">
      {facets.map((facet) => (
        <FacetMenu key={facet.id} {...facet} findLabel={t('filter.find')} />
      ))}
    </div>
  )
}

function Chips({ chips, onClear }: Pick<FilterPanelProps, 'chips' | 'onClear'>) {
  const { t } = useView()
  if (chips.length === 0) return null
  return (
    <div className="filter-chips">
      {chips.map((chip) => (
        <Chip
          key={chip.key}
          onRemove={chip.onRemove}
          removeLabel={t('filter.remove', { filter: chip.name })}
        >
          {chip.label}
        </Chip>
      ))}
      <Button className="button-quiet" onClick={onClear}>
        {t('filter.clear')}
      </Button>
    </div>
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
    <span className="copy-link scripting-only">
      <Button
        className="button-icon"
        aria-label={t('filter.copy-link')}
        title={t('filter.copy-link')}
        onClick={() => void copy()}
      >
        <Icon name="link" />
      </Button>
      <span role="status" className="copy-answer">
        {answer}
      </span>
    </span>
  )
}
