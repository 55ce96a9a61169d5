import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { NewsEntry } from '#web/features/news-timeline/news-entry.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { useView } from '#web/view/view.ts'

/** What is new across the researchers of the site. */
export function EveryonesNews({ count, items }: { count: number; items?: number | undefined }) {
  const { t } = useView()
  const { people, lab, latestNews } = useSuspenseQuery(useBundles().queries.people()).data
  const names = useMemo(
    () => new Map([...people, ...(lab ? [lab] : [])].map(({ slug, name }) => [slug, name])),
    [people, lab],
  )
  if (latestNews.length === 0) return null
  return (
    <ProfileSection
      id="news"
      title={t('section.news')}
      more={{ page: { page: 'news' }, text: t('news.all', { count }) }}
    >
      <ol className="list-entries timeline">
        {latestNews.slice(0, items).map((item) => (
          <li key={item.id}>
            <NewsEntry item={item} person={names.get(item.person)} fullDate />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
