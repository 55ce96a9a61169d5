import { Fragment, type ReactNode } from 'react'
import type { BundleProject } from '#core/bundle/profile-parts.ts'
import { ownerPages } from '#core/paths/owner-pages.ts'
import type { ProjectPerson } from '#core/schema/project.ts'
import { fundingText } from '#core/text/funding-text.ts'
import { kindName } from '#core/text/kind-name.ts'
import { mapText } from '#core/text/both-languages.ts'
import { shortTitle } from '#core/publications/short-title.ts'
import { Around, SLOT } from '#web/view/around.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { PeriodText } from '#web/view/dates.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { BothNames } from '#web/view/person-name.tsx'
import { ownerHref, useView } from '#web/view/view.ts'
import { DatedEntry } from './dated-entry.tsx'
import { LinkList } from './link-list.tsx'

interface ProjectListProps {
  projects: readonly BundleProject[]
  /** Whose they are. */
  slug: string
  /** Below the title of the page, or below that of a section. */
  heading?: 'h2' | 'h3'
}

/** Projects, each with what it is about, who pays, who takes part and what came of it. */
export function ProjectList({ projects, slug, heading = 'h3' }: ProjectListProps) {
  return (
    <ol>
      {projects.map((project) => (
        <ProjectEntry key={project.id} project={project} slug={slug} heading={heading} />
      ))}
    </ol>
  )
}

interface ProjectEntryProps {
  project: BundleProject
  slug: string
  as?: 'li' | 'div'
  heading: 'h2' | 'h3'
}

export function ProjectEntry({ project, slug, as, heading }: ProjectEntryProps) {
  const { href } = useView()
  const own = project.paged === true ? href(ownerPages(slug).project(project.id)) : undefined
  return (
    <DatedEntry
      as={as}
      heading={heading}
      id={`project-${project.id}`}
      picture={project.picture}
      href={own}
      when={project.period !== undefined && <PeriodText period={project.period} />}
      title={
        own === undefined ? (
          <BothTexts value={project.title} />
        ) : (
          <a href={own}>
            <LocalText value={project.title} />
          </a>
        )
      }
    >
      <ProjectFacts project={project} />
      {project.summary !== undefined && (
        <p>
          <LocalInline value={project.summary} />
        </p>
      )}
      <ProjectPapers project={project} />
      <LinkList links={project.links} />
    </DatedEntry>
  )
}

/** Kind, role and status on one line, then who pays and who takes part. */
export function ProjectFacts({ project }: { project: BundleProject }) {
  const { locale, t } = useView()
  const { kind, role, status, funding, people } = project
  return (
    <div className="text-md text-muted">
      <p>
        <LocalText value={kindName(kind, (known) => t(`project.${known}`))} />
        {role !== undefined && (
          <>
            {' · '}
            <LocalText value={role} />
          </>
        )}
        {status !== undefined && ` · ${t(`project-status.${status}`)}`}
      </p>
      {funding.length > 0 && (
        <p>
          {t('project.funding')}
          {funding.map((grant) => fundingText(grant, locale)).join(locale === 'zh' ? '；' : '; ')}
        </p>
      )}
      {people.length > 0 && (
        <p>
          {t('project.people')}
          <Listed items={people} of={(person) => <Participant person={person} />} />
        </p>
      )}
    </div>
  )
}

function ProjectPapers({ project: { publications } }: { project: BundleProject }) {
  const { t, href } = useView()
  if (publications.length === 0) return null
  return (
    <p className="text-md">
      <span className="text-muted">{t('project.papers')}</span>
      <Listed
        items={publications}
        of={({ home, id, title }) => (
          <a href={href({ page: 'publication', slug: home, id })}>
            <LocalText value={mapText(title, shortTitle)} />
          </a>
        )}
      />
    </p>
  )
}

function Participant({ person }: { person: ProjectPerson }) {
  const { href, t } = useView()
  const url =
    person.id === undefined
      ? person.url && ownerHref(person.url)
      : href({ page: 'person', slug: person.id, tab: 'overview' })
  const name = <BothNames name={person.name} />
  return (
    <>
      {url === undefined ? name : <a href={url}>{name}</a>}
      {person.role !== undefined && (
        <Around message={t('list.bracketed', { text: '', note: SLOT })}>
          <LocalText value={person.role} />
        </Around>
      )}
    </>
  )
}

function Listed<T>({ items, of }: { items: readonly T[]; of: (item: T) => ReactNode }) {
  const { t } = useView()
  return items.map((item, at) => (
    <Fragment key={at}>
      {at > 0 && t('list.separator')}
      {of(item)}
    </Fragment>
  ))
}
