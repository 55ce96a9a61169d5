import { useMemo } from 'react'
import type { ProjectBundle } from '#core/bundle/project-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { ownerPages } from '#core/paths/owner-pages.ts'
import { LAB } from '#core/paths/paths.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { NewsEntry } from '#web/features/news-timeline/news-entry.tsx'
import { LinkList } from '#web/features/profile-sections/link-list.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { ProjectFacts } from '#web/features/profile-sections/project-list.tsx'
import { createPublicationContext } from '#web/features/publication-list/publication-context.ts'
import { PublicationEntry } from '#web/features/publication-list/publication-entry.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { PeriodText } from '#web/view/dates.tsx'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { Figure } from '#web/view/figure.tsx'
import { useView } from '#web/view/view.ts'
import { PageHead } from './page-head.tsx'
import { shorten } from './shorten.ts'

interface ProjectArticleProps {
  bundle: ProjectBundle
  /** Whose project it is, for the title. */
  owner: string
  icon?: string
}

/** What a project is about, its papers and its news. */
export function ProjectArticle({ bundle, owner, icon }: ProjectArticleProps) {
  const { locale, t } = useView()
  const { slug, project, text } = bundle
  const about = text && pickSide(text, locale)
  return (
    <>
      <PageHead
        type="article"
        title={`${pickText(project.title, locale).text} · ${owner}`}
        description={about && shorten(plainText(about.value))}
        icon={icon}
      />
      <p className="text-md print:hidden">
        <PageLink className="touch" page={ownerPages(slug).projects}>
          <span aria-hidden="true">← </span>
          {t('tab.projects')}
        </PageLink>
      </p>
      <article className="paper">
        <header className="mb-4">
          <PageTitle>
            <BothTexts value={project.title} />
          </PageTitle>
          {project.period !== undefined && (
            <p className="text-muted">
              <PeriodText period={project.period} />
            </p>
          )}
          <ProjectFacts project={project} />
          <LinkList links={project.links} />
        </header>
        <Figure picture={project.picture} />
        {text && <LocalBlocks value={text} />}
        <Papers bundle={bundle} />
        <News bundle={bundle} />
      </article>
    </>
  )
}

function Papers({ bundle: { slug, publications, vocabulary } }: { bundle: ProjectBundle }) {
  const { t } = useView()
  const context = useMemo(
    () => createPublicationContext(vocabulary, slug === LAB ? undefined : slug),
    [vocabulary, slug],
  )
  if (publications.length === 0) return null
  return (
    <ProfileSection id="publications" title={t('tab.publications')}>
      <ol className="list-entries">
        {publications.map((publication) => (
          <li key={publication.id}>
            <PublicationEntry publication={publication} context={context} />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}

function News({ bundle: { news } }: { bundle: ProjectBundle }) {
  const { t } = useView()
  if (news.length === 0) return null
  return (
    <ProfileSection id="news" title={t('tab.news')}>
      <ol className="list-entries timeline">
        {news.map((item) => (
          <li key={item.id}>
            <NewsEntry item={item} person={undefined} fullDate />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
