import { useId, useState, type ReactNode } from 'react'
import { Button } from '#web/ui/button.tsx'
import { showModally } from '#web/ui/show-modally.ts'
import { useView } from '#web/view/view.ts'
import { FacetSection } from './facet-section.tsx'
import type { PanelFacet } from './filter-panel.tsx'

export interface FilterSheetProps {
  facets: readonly PanelFacet[]
  /** What is shown now, in words: "4 publications". */
  results: string
  onClear: () => void
  /** What else chooses or arranges: a chart, grouping. Rendered while the sheet is open. */
  children?: ReactNode
}

/** Where there is no room for facets: a button that opens them in a sheet from below. */
export function FilterSheet(props: FilterSheetProps) {
  const { t } = useView()
  const [open, setOpen] = useState(false)
  const count = props.facets.reduce((sum, { selectedCount }) => sum + selectedCount, 0)
  return (
    <div className="grid flex-none md:hidden embed:hidden">
      <Button
        aria-haspopup="dialog"
        data-active={count > 0 || undefined}
        onClick={() => setOpen(true)}
      >
        {count > 0 ? t('filter.sheet-count', { count }) : t('filter.sheet')}
      </Button>
      {open && <Sheet {...props} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Sheet({
  facets,
  results,
  onClear,
  children,
  onClose,
}: FilterSheetProps & { onClose: () => void }) {
  const { t } = useView()
  const id = useId()
  return (
    <dialog
      ref={showModally}
      className="fixed inset-x-0 top-auto bottom-0 mx-auto max-h-[85dvh] w-full max-w-[42rem] overflow-hidden rounded-t-xl border border-b-0 border-rule bg-surface text-ink backdrop:bg-veil"
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className="grid max-h-[85dvh] grid-rows-[auto_minmax(0,1fr)_auto] gap-2 px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]">
        <div className="flex min-h-11 items-center justify-between">
          <h2 id={id}>{t('filter.sheet')}</h2>
          {facets.some(({ selectedCount }) => selectedCount > 0) && (
            <Button look="quiet" onClick={onClear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
        <div className="overflow-y-auto overscroll-contain">
          {children}
          {facets.map((facet) => (
            <FacetSection key={facet.id} {...facet} group={id} findLabel={t('filter.find')} />
          ))}
        </div>
        <Button look="strong" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {t('filter.show', { results })}
        </Button>
      </div>
    </dialog>
  )
}
