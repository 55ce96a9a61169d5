import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { Directory } from '#web/features/directory/directory.tsx'
import { NewsEntry } from '#web/features/news-timeline/news-entry.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

/** The researchers of the site, and what is new across them. */
export function DirectoryPage() {
  const { t, href } = useView()
  const { queries } = useBundles()
  const site = useSuspenseQuery(queries.site()).data
  const { people, latestNews } = useSuspenseQuery(queries.people()).data
  const names = useMemo(() => new Map(people.map((person) => [person.slug, person.name])), [people])
  return (
    <div className="single">
      <header className="site-intro">
        <h1 className="page-title">
          <LocalText value={site.title} />
        </h1>
        {site.description !== undefined && (
          <p className="lead">
            <LocalText value={site.description} />
          </p>
        )}
      </header>
      <Directory people={people} />
      {latestNews.length > 0 && (
        <ProfileSection
          id="news"
          title={t('section.news')}
          more={
            <a href={href({ page: 'news' })}>{t('news.all', { count: site.lists.news.count })}</a>
          }
        >
          <ol className="list-entries timeline">
            {latestNews.map((item) => (
              <li key={item.id}>
                <NewsEntry item={item} person={names.get(item.person)} fullDate />
              </li>
            ))}
          </ol>
        </ProfileSection>
      )}
    </div>
  )
}
