import { memo, useState, type ReactNode } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { FacetMenu } from './facet-menu.tsx'
import type { FacetChanges, FacetOption } from './facet-values.tsx'
import { FilterSheet } from './filter-sheet.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { SearchField } from '#web/ui/search-field.tsx'
import { useView } from '#web/view/view.ts'

export interface PanelFacet {
  id: string
  label: string
  selectedCount: number
  options: () => readonly FacetOption[]
  /** When `options` gives others. */
  changes?: FacetChanges | undefined
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
    <search
      className={`mb-1 grid grid-cols-[minmax(0,1fr)] items-start gap-x-6 gap-y-2 ${chart ? 'md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)]' : ''}`}
    >
      {chart && (
        <div className="-mt-14 max-md:hidden md:col-start-2 md:row-span-2 md:row-start-1 md:self-end print:mt-0 print:block embed:hidden">
          {chart()}
        </div>
      )}
      <div className="scripting-only flex gap-2 md:col-start-1 print:hidden">
        <SearchField label={props.searchLabel} attach={props.attachField} />
        {facets.length > 0 && (
          <FilterSheet facets={facets} results={props.results} onClear={props.onClear}>
            {chart && <div className="mb-3">{chart()}</div>}
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
    <div className="flex min-h-9 items-center gap-2 text-md/tight whitespace-nowrap text-muted md:col-start-1 print:hidden">
      {/* Where it is too long, it takes two lines; the others stay where they are. */}
      <p role="status" className="me-auto whitespace-normal equal-figures in-data-filtering:hidden">
        {count}
      </p>
      <p className="me-auto hidden in-data-filtering:block">{t('filter.busy')}</p>
      <a className="hidden embed:inline" href="./">
        {t('filter.whole')}
      </a>
      {grouping && <div className="max-md:hidden">{grouping()}</div>}
      {actions}
      <CopyLink />
    </div>
  )
}

/** A letter in the search field changes none of its buttons. */
const Facets = memo(function Facets({ facets }: Pick<FilterPanelProps, 'facets'>) {
  const { t } = useView()
  if (facets.length === 0) return null
  return (
    <div className="facet-row scripting-only col-span-full flex flex-wrap items-center gap-1.5 max-md:hidden print:hidden embed:hidden">
      {facets.map((facet) => (
        <FacetMenu key={facet.id} {...facet} findLabel={t('filter.find')} />
      ))}
    </div>
  )
})

function Chips({ chips, onClear }: Pick<FilterPanelProps, 'chips' | 'onClear'>) {
  const { t } = useView()
  if (chips.length === 0) return null
  return (
    <div className="col-span-full flex flex-wrap items-center gap-2 print:hidden">
      {chips.map((chip) => (
        <Chip
          key={chip.key}
          onRemove={chip.onRemove}
          removeLabel={t('filter.remove', { filter: chip.name })}
        >
          {chip.label}
        </Chip>
      ))}
      <Button look="quiet" onClick={onClear}>
        {t('filter.clear')}
      </Button>
    </div>
  )
}

/** Copies the address of the view at hand and says so. */
const CopyLink = memo(function CopyLink() {
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
    <span className="scripting-only relative">
      <Button
        look="icon"
        aria-label={t('filter.copy-link')}
        title={t('filter.copy-link')}
        onClick={() => void copy()}
      >
        <Icon name="link" />
      </Button>
      <span
        role="status"
        className={`absolute end-0 top-full z-3 w-max max-w-[min(20rem,80vw)] whitespace-normal ${answer === '' ? '' : 'rounded-md border border-rule bg-surface px-3 py-1 text-ink'}`}
      >
        {answer}
      </span>
    </span>
  )
})
