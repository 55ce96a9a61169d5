import { useMemo, type ReactNode } from 'react'
import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { groupNewsByYear, PINNED } from '#core/news/news-search.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { LongList, type ListGroup } from '#web/ui/long-list.tsx'
import { Marked } from '#web/view/marks.tsx'
import { useView } from '#web/view/view.ts'
import { NewsEntry } from './news-entry.tsx'

export interface NewsGroupsProps {
  news: readonly BundleNewsItem[]
  /** Names by slug where the list is about several people. */
  people: ReadonlyMap<string, PersonName> | undefined
  /** Names of everyone in the list, by which a query may have found an item. */
  everyone?: ReadonlyMap<string, PersonName>
  /** One heading for all instead of years. */
  heading?: ReactNode
}

/** News under headings: what is pinned, then year by year. */
export function NewsGroups({ news, people, everyone = people, heading }: NewsGroupsProps) {
  const { t } = useView()
  const groups = useMemo(
    () =>
      heading !== undefined
        ? [{ key: 'all', heading, items: news }]
        : groupNewsByYear(news).map(({ key, news: items }): ListGroup<BundleNewsItem> => ({
            key,
            heading: (
              <h2 className="list-heading">
                <Marked text={key === PINNED ? t('news.pinned') : t('list.year', { year: key })} />{' '}
                <span className="list-heading-count">{items.length}</span>
              </h2>
            ),
            items,
          })),
    [news, t, heading],
  )
  return (
    <div className="entries timeline">
      <LongList groups={groups} itemKey={(item) => item.id}>
        {(item) => (
          <NewsEntry
            item={item}
            person={people?.get(item.person)}
            everyone={everyone}
            fullDate={item.pinned === true || heading !== undefined}
          />
        )}
      </LongList>
    </div>
  )
}
