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
    <label className="group-select scripting-only">
      <span>{t('filter.group')}</span>
      <select
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
