import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { NewsEntry } from '#web/features/news-timeline/news-entry.tsx'
import { ProfileSections } from '#web/features/profile-sections/profile-sections.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { createPublicationContext } from '#web/features/publication-list/publication-context.ts'
import { PublicationEntry } from '#web/features/publication-list/publication-entry.tsx'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { useView } from '#web/view/view.ts'

const AFTER_WORK = [
  'experience',
  'education',
  'awards',
  'services',
  'talks',
  'teaching',
  'skills',
  'metrics',
] as const

/** Who the person is and the best of the work, on one page. */
export function OverviewContent({ slug }: { slug: string }) {
  const { queries } = useBundles()
  const profile = useSuspenseQuery(queries.profile(slug)).data
  return (
    <div className="overview">
      {profile.biography && <LocalBlocks value={profile.biography} />}
      <ProfileSections profile={profile} sections={['research']} />
      <LatestNews profile={profile} />
      <SelectedPublications profile={profile} />
      <ProfileSections profile={profile} sections={AFTER_WORK} />
    </div>
  )
}

function LatestNews({ profile }: { profile: ProfileBundle }) {
  const { t, href } = useView()
  if (profile.latestNews.length === 0) return null
  const count = profile.lists.news.count
  return (
    <ProfileSection
      id="news"
      title={t('section.news')}
      more={
        <a href={href({ page: 'person', slug: profile.slug, tab: 'news' })}>
          {t('news.all', { count })}
        </a>
      }
    >
      <ol className="list-entries timeline">
        {profile.latestNews.map((item) => (
          <li key={item.id}>
            <NewsEntry item={item} person={undefined} fullDate />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}

function SelectedPublications({ profile }: { profile: ProfileBundle }) {
  const { t, href } = useView()
  const context = useMemo(
    () => createPublicationContext(profile.vocabulary, profile.slug),
    [profile],
  )
  if (profile.selectedPublications.length === 0) return null
  const count = profile.lists.publications.count
  return (
    <ProfileSection
      id="selected-publications"
      title={t('section.selected-publications')}
      more={
        <a href={href({ page: 'person', slug: profile.slug, tab: 'publications' })}>
          {t('publications.all', { count })}
        </a>
      }
    >
      <ol className="list-entries">
        {profile.selectedPublications.map((publication) => (
          <li key={publication.id}>
            <PublicationEntry publication={publication} context={context} />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
