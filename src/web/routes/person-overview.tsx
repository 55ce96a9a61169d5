import { useMemo } from 'react'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { PlacedSection } from '#core/bundle/profile-parts.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { sectionOrder } from '#core/text/section-order.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { NewsEntry } from '#web/features/news-timeline/news-entry.tsx'
import { ProfileSections } from '#web/features/profile-sections/profile-sections.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { createPublicationContext } from '#web/features/publication-list/publication-context.ts'
import { PublicationEntry } from '#web/features/publication-list/publication-entry.tsx'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { useView } from '#web/view/view.ts'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile, useSlug } from './person-frame.tsx'
import { shorten } from './shorten.ts'

/** Of a long list of projects the overview shows the first. */
const PROJECTS = 5

/** Who the person is and the best of the work, on one page. */
export function Component() {
  const { locale } = useView()
  const slug = useSlug()
  const profile = useProfile(slug)
  const { biography, name } = profile
  const about = biography && pickSide(biography, locale)
  return (
    <PersonFrame slug={slug} tab="overview">
      <PageHead
        title={nameText(name, locale)}
        description={about && shorten(plainText(about.value))}
        icon={sealPath(slug)}
      />
      <div className="overview">
        <ProfileSections
          profile={profile}
          sections={sectionOrder(profile, 'overview').map(withFewProjects)}
          special={{
            biography: () => biography && <LocalBlocks value={biography} />,
            news: (items) => <LatestNews profile={profile} items={items} />,
            publications: (items) => <SelectedPublications profile={profile} items={items} />,
          }}
        />
      </div>
    </PersonFrame>
  )
}

function withFewProjects(placed: PlacedSection): PlacedSection {
  return placed.section === 'projects' ? { items: PROJECTS, ...placed } : placed
}

interface PartProps {
  profile: ProfileBundle
  items: number | undefined
}

function LatestNews({ profile, items }: PartProps) {
  const { t } = useView()
  if (profile.latestNews.length === 0) return null
  const count = profile.lists.news.count
  return (
    <ProfileSection
      id="news"
      title={t('section.news')}
      more={{
        page: { page: 'person', slug: profile.slug, tab: 'news' },
        text: t('news.all', { count }),
      }}
    >
      <ol className="list-entries timeline">
        {profile.latestNews.slice(0, items).map((item) => (
          <li key={item.id}>
            <NewsEntry item={item} person={undefined} fullDate />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}

function SelectedPublications({ profile, items }: PartProps) {
  const { t } = useView()
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
      more={{
        page: { page: 'person', slug: profile.slug, tab: 'publications' },
        text: t('publications.all', { count }),
      }}
    >
      <ol className="list-entries">
        {profile.selectedPublications.slice(0, items).map((publication) => (
          <li key={publication.id}>
            <PublicationEntry publication={publication} context={context} />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
