import { useMemo } from 'react'
import type { BundleProject } from '#core/bundle/profile-parts.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { writtenForms } from '#core/names/format-name.ts'
import {
  isProjectFiltered,
  PROJECT_FACETS,
  projectCodec,
  type ProjectFacet,
  type ProjectFilters,
} from '#core/projects/project-filters.ts'
import {
  createProjectSearch,
  projectKindId,
  type ProjectSearch,
} from '#core/projects/project-search.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { fundingText } from '#core/text/funding-text.ts'
import { kindName } from '#core/text/kind-name.ts'
import { pickText } from '#core/text/pick-text.ts'
import { ListBrowser } from '#web/list-browser/list-browser.tsx'
import type { ListKind } from '#web/list-browser/list-kind.ts'
import type { HiddenField, RowTexts } from '#web/list-browser/row-texts.ts'
import { RowGroups } from '#web/long-list/row-groups.tsx'
import { leafTexts } from '#web/view/leaf-texts.ts'
import { useView, type View } from '#web/view/view.ts'
import { ProjectEntry } from './project-list.tsx'

export interface ProjectBrowserProps {
  projects: readonly BundleProject[]
  /** Whose they are. */
  slug: string
}

interface ProjectListData extends ProjectSearch {
  rows: readonly BundleProject[]
}

/** Many projects, with search and facets. */
export function ProjectBrowser({ projects, slug }: ProjectBrowserProps) {
  const view = useView()
  const list = useMemo(() => ({ rows: projects, ...createProjectSearch(projects) }), [projects])
  const kind = useMemo(() => projectKind(view, list), [view, list])
  const renderRows = useMemo(
    () =>
      function rowsOf({ rows }: ProjectListData) {
        return (
          <RowGroups
            groups={[{ key: 'projects', heading: undefined, items: rows }]}
            itemKey={({ id }) => id}
          >
            {(project) => <ProjectEntry project={project} slug={slug} as="div" heading="h2" />}
          </RowGroups>
        )
      },
    [slug],
  )
  return (
    <ListBrowser
      key={`${view.locale}/${slug}`}
      kind={kind}
      query={{ data: list, error: null, isError: false }}
      size={projects.length}
      short={0}
      renderRows={renderRows}
    />
  )
}

function projectKind(
  view: View,
  { facets }: ProjectListData,
): ListKind<BundleProject, ProjectFacet, ProjectFilters, ProjectListData> {
  const { t, locale } = view
  return {
    codec: projectCodec,
    offered: (filters) =>
      PROJECT_FACETS.filter((facet) => filters[facet].length > 0 || facets.includes(facet)),
    isFiltered: isProjectFiltered,
    nearHeading: { text: t('filter.near'), lang: locale },
    textsOf: () => projectTexts(view),
    facetLabel: (facet) => t(`facet.${facet}`),
    valueLabel(list, facet, value) {
      const of = list?.rows.find((project) => valueOf(project, facet) === value)
      const name = of && nameOf(of, facet, t)
      return name ? pickText(name, locale) : { text: t('filter.unknown', { value }), lang: locale }
    },
    searchLabel: t('search.open'),
    countText: (found) => t('list.labeled', { label: t('tab.projects'), value: String(found) }),
  }
}

function valueOf(project: BundleProject, facet: ProjectFacet): string | undefined {
  return facet === 'kind' ? projectKindId(project) : project.status
}

function nameOf({ kind, status }: BundleProject, facet: ProjectFacet, t: View['t']) {
  if (facet === 'kind') return kindName(kind, (known) => t(`project.${known}`))
  return status && t(`project-status.${status}`)
}

/** What the rows say, for marks and reasons. */
function projectTexts(view: View): RowTexts<BundleProject> {
  return {
    view,
    meaningOf: () => undefined,
    shownFields: (project) => shownTexts(project, view),
    hiddenFields: hiddenTexts,
    reasonsPlace: (row) => row.querySelector('h2')?.parentElement ?? row,
  }
}

function shownTexts(project: BundleProject, { locale }: View): { text: string }[] {
  const { title, role, summary, funding, people, publications } = project
  return [
    ...[title, role, ...publications.map((paper) => paper.title)].flatMap((text) =>
      text === undefined ? [] : pickText(text, locale).text,
    ),
    ...(summary === undefined ? [] : leafTexts(summary, locale)),
    ...funding.map((grant) => fundingText(grant, locale)),
    ...people.flatMap(({ name }) => writtenForms(name)),
  ].map((text) => ({ text }))
}

function hiddenTexts({ title, role, summary, funding, people }: BundleProject) {
  const texts = [title, role, ...people.map((person) => person.role)].flatMap(bothTexts)
  const grants = funding.flatMap(({ funder, program }) => [funder, program].flatMap(bothTexts))
  const sides = [summary?.en, summary?.zh].flatMap((side) => (side ? [plainText(side)] : []))
  return [...texts, ...grants, ...sides].map((text): HiddenField => ({
    field: 'note',
    text,
  }))
}
