import type { BundleProject } from '../bundle/profile-parts.ts'
import { plainText } from '../bundle/rich-text.ts'
import {
  createFacetedIndex,
  type FacetedIndex,
  type FacetReaders,
  summarizeList,
} from '../filters/faceted-index.ts'
import { createListSearch, type ListHits } from '../filters/list-search.ts'
import { writtenForms } from '../names/format-name.ts'
import { LOCALES } from '../schema/locale.ts'
import { fold } from '../search/fold.ts'
import { createSpelling } from '../search/spelling.ts'
import { bothTexts } from '../text/both-languages.ts'
import { isOwnKind } from '../text/kind-name.ts'
import type { ProjectFacet, ProjectFilters } from './project-filters.ts'

/** Projects, ready to be searched. */
export interface ProjectSearch {
  index: FacetedIndex<BundleProject, ProjectFacet>
  search: (filters: ProjectFilters) => ListHits<BundleProject>
  /** Facets that are worth offering. */
  facets: readonly string[]
}

const facets: FacetReaders<BundleProject, ProjectFacet> = {
  kind: (project) => [projectKindId(project)],
  status: ({ status }) => (status === undefined ? [] : [status]),
}

/** What filters call the kind of a project. */
export function projectKindId({ kind, kindId }: Pick<BundleProject, 'kind' | 'kindId'>): string {
  return kindId ?? (isOwnKind(kind) ? 'other' : kind)
}

export function createProjectSearch(projects: readonly BundleProject[]): ProjectSearch {
  const index = createFacetedIndex(projects, {
    search: (project) => fold(wordsOf(project).join(' ')),
    facets,
  })
  return {
    index,
    search: createListSearch(index, createSpelling()),
    facets: summarizeList(projects, facets).facets,
  }
}

/** Title, summary, role, funding, people, papers and years, in both languages. */
function wordsOf(project: BundleProject): string[] {
  const { title, kind, role, summary, funding, people, publications, period } = project
  return [
    ...[title, role, isOwnKind(kind) ? kind : undefined].flatMap(bothTexts),
    ...LOCALES.flatMap((locale) => (summary?.[locale] ? [plainText(summary[locale])] : [])),
    ...funding.flatMap(({ funder, program, number = '' }) => [
      ...[funder, program].flatMap(bothTexts),
      number,
    ]),
    ...people.flatMap(({ name, role: part }) => [...writtenForms(name), ...bothTexts(part)]),
    ...publications.flatMap((paper) => bothTexts(paper.title)),
    ...[period?.start, period?.end].flatMap((date) => date?.slice(0, 4) ?? []),
  ]
}
