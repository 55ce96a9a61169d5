import type { LabFile } from '#core/schema/lab.ts'
import type { JsonPath } from '../validate/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import { LAB_FILES, type SourceBundle, type SourceLab } from '../load/source-site.ts'
import { near } from '../validate/validate.ts'
import { joinPapers } from '../papers/join-papers.ts'
import { namedPublications, type NamedPublication } from './named-publications.ts'
import type { Finding } from './rule.ts'

/** Members and papers of a lab that are not there, and what is said twice about its members. */
export function checkLab({ source: { lab, bundles }, slugs }: LoadedSource): Finding[] {
  if (lab === undefined) return []
  return [
    ...members(lab.about, slugs),
    ...groups(lab.about, slugs),
    ...projectPeople(lab.about, slugs),
    ...publications(lab, bundles),
  ]
}

/** Those whose name is known: researchers, and members with a name of their own. */
function knownIds({ members = [] }: LabFile, slugs: readonly string[]): readonly string[] {
  return [...slugs, ...members.flatMap(({ id, name }) => (name && id !== undefined ? id : []))]
}

function members(about: LabFile, slugs: readonly string[]): Finding[] {
  const known = knownIds(about, slugs)
  return (about.members ?? []).flatMap(({ id, name }, at): Finding[] => {
    if (id === undefined) return []
    if (!known.includes(id)) return [unknownMember(id, ['members', at, 'id'], known)]
    if (!slugs.includes(id) || name === undefined) return []
    return [finding('member-named-twice', ['members', at, 'name'], { found: id })]
  })
}

function groups(about: LabFile, slugs: readonly string[]): Finding[] {
  const known = knownIds(about, slugs)
  const seen = new Set<string>()
  return (about.groups ?? []).flatMap((group, entry) =>
    group.members.flatMap((id, at): Finding[] => {
      const path = ['groups', entry, 'members', at]
      if (!known.includes(id)) return [unknownMember(id, path, known)]
      if (seen.has(id)) return [finding('member-in-two-groups', path, { found: id })]
      seen.add(id)
      return []
    }),
  )
}

function projectPeople({ projects = [] }: LabFile, slugs: readonly string[]): Finding[] {
  return projects.flatMap(({ people = [] }, entry) =>
    people.flatMap(({ id }, at): Finding[] => {
      if (id === undefined || slugs.includes(id)) return []
      const path = ['projects', entry, 'people', at, 'id']
      return [finding('unknown-person', path, { found: id, ...near(id, slugs) })]
    }),
  )
}

/** A lab has no list of its own: an id is looked for in those of all researchers, and should mean one paper. */
function publications({ about, news }: SourceLab, bundles: readonly SourceBundle[]): Finding[] {
  const papers = joinPapers(bundles)
  const known = bundles.flatMap((bundle) => bundle.publications.map(({ id }) => id))
  const check = ({ id, ...place }: NamedPublication): Finding[] => {
    const meant = papers.filter(({ copies }) => copies.some((copy) => copy.publication.id === id))
    const [first, ...others] = meant
    if (first === undefined) {
      const params = { found: id, ...near(id, known) }
      return [{ code: 'unknown-lab-publication', ...place, params }]
    }
    if (others.length === 0) return []
    const slugs = meant.map(({ home }) => home)
    const params = { found: id, researchers: { words: slugs }, first: first.home }
    return [{ code: 'ambiguous-publication', ...place, params }]
  }
  return [
    ...namedPublications(LAB_FILES.about, 'projects', about.projects ?? []),
    ...namedPublications(LAB_FILES.news, 'news', news),
  ].flatMap(check)
}

function unknownMember(id: string, path: JsonPath, known: readonly string[]): Finding {
  return finding('unknown-member', path, { found: id, ...near(id, known) })
}

function finding(code: Finding['code'], path: JsonPath, params: Finding['params']): Finding {
  return { code, file: LAB_FILES.about, path, params }
}
