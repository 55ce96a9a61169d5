import { Button } from '#web/ui/button.tsx'
import { useView } from '#web/view/view.ts'
import type { PanelChip } from './filter-panel.tsx'

export interface WayOut extends PanelChip {
  /** How many entries there are without this filter. */
  count: number
}

/** Says which filters left nothing, and offers to remove the ones that would help. */
export function NothingFound({
  waysOut,
  onClear,
}: {
  waysOut: readonly WayOut[]
  onClear: () => void
}) {
  const { t } = useView()
  const helpful = waysOut.filter((way) => way.count > 0)
  return (
    <div className="mt-3 rounded-md border border-dashed border-rule px-6 py-8 wrap-anywhere">
      <p>
        {t('filter.nothing', { filters: waysOut.map((way) => way.name).join(t('list.separator')) })}
      </p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {helpful.map((way) => (
          <li key={way.key}>
            <Button onClick={way.onRemove}>
              {t('filter.without', { filter: way.name, count: way.count })}
            </Button>
          </li>
        ))}
        {helpful.length === 0 && (
          <li>
            <Button onClick={onClear}>{t('filter.clear')}</Button>
          </li>
        )}
      </ul>
    </div>
  )
}
