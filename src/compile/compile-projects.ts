import type { BundleProject } from '#core/bundle/profile-parts.ts'
import type { ProjectBundle } from '#core/bundle/project-bundle.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { hasEnded } from '#core/dates/today.ts'
import { defined } from '#core/json/defined.ts'
import { paperKey } from '#core/publications/place-in-list.ts'
import type { PartialDate } from '#core/schema/partial-date.ts'
import type { Project } from '#core/schema/project.ts'
import type { SourceBundle } from '#data/load/source-site.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import { kindId } from './kind-id.ts'
import { paperLink } from './compile-news.ts'
import { pictureOf } from './compile-pictures.ts'
import type { CompiledLists } from './compiled-site.ts'
import { localizedBlocks, localizedInline } from './localized-tree.ts'
import { type SiteContext, vocabularyOf } from './site-context.ts'

/** A researcher's projects: selected ones first, then what goes on before what is finished, each in the order of the file. */
export function compileProjects(
  { slug, profile }: SourceBundle,
  context: SiteContext,
): BundleProject[] {
  const compiled = (profile.projects ?? []).map((project) => compileProject(project, slug, context))
  const rank = ({ selected, status }: BundleProject) =>
    Number(selected !== true) * 2 + Number(status === 'finished')
  return compiled.toSorted((a, b) => rank(a) - rank(b))
}

function compileProject(project: Project, slug: string, context: SiteContext): BundleProject {
  const { picture, text, summary, publications = [], people = [], funding = [], ...rest } = project
  return {
    ...rest,
    ...defined({
      status: project.status ?? statusOf(project, context.today),
      summary: summary === undefined ? undefined : localizedInline(summary),
      picture: pictureOf(picture, context),
      kindId: isOwnKind(project.kind) ? kindId(project.kind) : undefined,
      paged: text === undefined ? undefined : (true as const),
    }),
    publications: publications.flatMap((id) => {
      const paper = context.paperOf(slug, id)
      return paper === undefined ? [] : paperLink(paper)
    }),
    people,
    funding,
  }
}

/** By its period; undefined where there is none that ends. */
function statusOf({ period }: Project, today: PartialDate): Project['status'] {
  if (period?.end === undefined) return undefined
  return hasEnded(period, today) ? 'finished' : 'ongoing'
}

/** What the pages of a researcher's projects show: of those that have a text. */
export function compileProjectPages(
  { slug, profile }: SourceBundle,
  { news, publications }: CompiledLists,
  context: SiteContext,
): ProjectBundle[] {
  const texts = new Map((profile.projects ?? []).map(({ id, text }) => [id, text]))
  return compileProjects({ slug, profile, news: [], publications: [] }, context).flatMap(
    (project) => {
      const text = texts.get(project.id)
      if (text === undefined) return []
      const keys = new Set(project.publications.map(paperKey))
      const papers: BundlePublication[] = publications.filter((paper) => keys.has(paperKey(paper)))
      return {
        version: BUNDLE_VERSION,
        slug,
        project,
        text: localizedBlocks(text),
        publications: papers,
        vocabulary: vocabularyOf(papers, context),
        news: news.filter(({ projects = [] }) => projects.some(({ id }) => id === project.id)),
      }
    },
  )
}
