import {
  PUBLICATION_GROUPS,
  type PublicationGroup,
} from '#core/publications/publication-filters.ts'
import { useView } from '#web/view/view.ts'

/** What the list is grouped by. */
export function GroupSelect(props: {
  value: PublicationGroup
  onChange: (group: PublicationGroup) => void
}) {
  const { t } = useView()
  return (
    <label className="scripting-only inline-flex items-center gap-2 text-md text-muted max-md:flex max-md:justify-between max-md:border-t max-md:border-rule max-md:py-2">
      <span className="md:max-xl:sr-only">{t('filter.group')}</span>
      <select
        className="min-h-9 rounded-md border border-rule bg-surface px-2 text-ink pointer-coarse:min-h-11"
        value={props.value}
        onChange={(event) => {
          const group = PUBLICATION_GROUPS.find((known) => known === event.target.value)
          if (group) props.onChange(group)
        }}
      >
        {PUBLICATION_GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`facet.${group}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
