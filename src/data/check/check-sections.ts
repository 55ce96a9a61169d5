import { LAB_SECTIONS } from '#core/schema/lab.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import { BUILT_IN_SECTIONS, type LayoutItem, type OwnSection } from '#core/schema/own-section.ts'
import type { Project } from '#core/schema/project.ts'
import type { JsonPath } from '../validate/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import { LAB_FILES, type SourceBundle, type SourceLab } from '../load/source-site.ts'
import { near } from '../validate/validate.ts'
import type { Finding } from './rule.ts'

/** Whoever has sections, projects and news: a researcher, or the lab. */
interface Owner {
  file: string
  builtIn: readonly string[]
  sections: readonly OwnSection[]
  layouts: readonly { path: JsonPath; items: readonly LayoutItem[] }[]
  projects: readonly Project[]
  newsFile: string
  news: readonly NewsItem[]
}

/** Sections of `layout` that there are not, sections with the name of a built-in one, projects that news does not find. */
export function checkSections({ source: { bundles, lab } }: LoadedSource): Finding[] {
  const owners = [...bundles.map(researcher), ...(lab === undefined ? [] : [theLab(lab)])]
  return owners.flatMap((owner) => [
    ...unknownSections(owner),
    ...builtInNames(owner),
    ...unknownProjects(owner),
  ])
}

function researcher({ slug, profile, news }: SourceBundle): Owner {
  const { layout = {}, sections = [], projects = [] } = profile
  return {
    file: `${slug}/profile.json`,
    builtIn: BUILT_IN_SECTIONS,
    sections,
    layouts: (['overview', 'cv'] as const).map((page) => ({
      path: ['layout', page],
      items: layout[page] ?? [],
    })),
    projects,
    newsFile: `${slug}/news.json`,
    news,
  }
}

function theLab({ about, news }: SourceLab): Owner {
  const { layout = [], sections = [], projects = [] } = about
  return {
    file: LAB_FILES.about,
    builtIn: LAB_SECTIONS,
    sections,
    layouts: [{ path: ['layout'], items: layout }],
    projects,
    newsFile: LAB_FILES.news,
    news,
  }
}

function unknownSections({ file, builtIn, sections, layouts }: Owner): Finding[] {
  const known = [...builtIn, ...sections.map(({ id }) => id)]
  return layouts.flatMap(({ path, items }) =>
    items.flatMap((item, at): Finding[] => {
      const found = typeof item === 'string' ? item : item.section
      if (known.includes(found)) return []
      const inside = typeof item === 'string' ? [] : ['section']
      const params = { found, known: { words: known }, ...near(found, known) }
      return [{ code: 'unknown-section', file, path: [...path, at, ...inside], params }]
    }),
  )
}

function builtInNames({ file, builtIn, sections }: Owner): Finding[] {
  return sections.flatMap(({ id }, at): Finding[] => {
    if (!builtIn.includes(id)) return []
    return [{ code: 'built-in-section', file, path: ['sections', at, 'id'], params: { found: id } }]
  })
}

function unknownProjects({ file, projects, newsFile, news }: Owner): Finding[] {
  const known = projects.map(({ id }) => id)
  const owner = file.slice(file.lastIndexOf('/') + 1)
  return news.flatMap(({ projects: ids = [] }, entry) =>
    ids.flatMap((id, at): Finding[] => {
      if (known.includes(id)) return []
      const path = ['news', entry, 'projects', at]
      const params = { found: id, file: owner, ...near(id, known) }
      return [{ code: 'unknown-project', file: newsFile, path, params }]
    }),
  )
}
