import { BUILT_IN_SECTIONS } from '#core/schema/own-section.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { SourceBundle } from '../load/source-site.ts'
import { near } from '../load/validate.ts'
import type { Finding } from './rule.ts'

/** Sections of `layout` that there are not, sections with the name of a built-in one, projects that news does not find. */
export function checkSections({ source }: LoadedSource): Finding[] {
  return source.bundles.flatMap((bundle) => [
    ...unknownSections(bundle),
    ...builtInNames(bundle),
    ...unknownProjects(bundle),
  ])
}

function unknownSections({ slug, profile }: SourceBundle): Finding[] {
  const { layout = {}, sections = [] } = profile
  const known = [...BUILT_IN_SECTIONS, ...sections.map(({ id }) => id)]
  return (['overview', 'cv'] as const).flatMap((page) =>
    (layout[page] ?? []).flatMap((item, at): Finding[] => {
      const found = typeof item === 'string' ? item : item.section
      if (known.includes(found)) return []
      const inside = typeof item === 'string' ? [] : ['section']
      const params = { found, known: { words: known }, ...near(found, known) }
      const path = ['layout', page, at, ...inside]
      return [{ code: 'unknown-section', file: `${slug}/profile.json`, path, params }]
    }),
  )
}

function builtInNames({ slug, profile: { sections = [] } }: SourceBundle): Finding[] {
  return sections.flatMap(({ id }, at): Finding[] => {
    if (!BUILT_IN_SECTIONS.some((name) => name === id)) return []
    const path = ['sections', at, 'id']
    return [{ code: 'built-in-section', file: `${slug}/profile.json`, path, params: { found: id } }]
  })
}

function unknownProjects({ slug, profile, news }: SourceBundle): Finding[] {
  const known = (profile.projects ?? []).map(({ id }) => id)
  return news.flatMap(({ projects = [] }, entry) =>
    projects.flatMap((id, at): Finding[] => {
      if (known.includes(id)) return []
      const path = ['news', entry, 'projects', at]
      const params = { found: id, ...near(id, known) }
      return [{ code: 'unknown-project', file: `${slug}/news.json`, path, params }]
    }),
  )
}
