import { groupNewsByYear, PINNED } from '#core/news/news-search.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { RowGroups, RowHeading } from '#web/long-list/row-groups.tsx'
import { useView } from '#web/view/view.ts'
import { NewsEntry } from './news-entry.tsx'
import type { NewsList } from './news-list.ts'

interface NewsRowsProps {
  list: NewsList
  /** Names by slug where the list is about several people. */
  people: ReadonlyMap<string, PersonName> | undefined
}

/** All news under headings: what is pinned, then year by year. */
export function NewsRows({ list, people }: NewsRowsProps) {
  const { t } = useView()
  const groups = groupNewsByYear(list.news).map(({ key, news: items }) => ({
    key,
    heading: (
      <RowHeading count={items.length}>
        {key === PINNED ? t('news.pinned') : t('list.year', { year: key })}
      </RowHeading>
    ),
    items,
  }))
  return (
    <RowGroups groups={groups} itemKey={({ id }) => id}>
      {(item) => (
        <NewsEntry item={item} person={people?.get(item.person)} fullDate={item.pinned === true} />
      )}
    </RowGroups>
  )
}
