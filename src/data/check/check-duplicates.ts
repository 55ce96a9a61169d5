import type { LoadedSource } from '../load/load-files.ts'
import { LAB_FILES } from '../load/source-site.ts'
import type { IssueCode } from '../issues/issue.ts'
import type { Finding } from './rule.ts'
import { joinPapers } from '../papers/join-papers.ts'

/** Ids that are given twice: of venues and topics in the site; of publications, projects and sections of one researcher or of the lab. */
export function checkIds({ source, locate }: LoadedSource): Finding[] {
  const { venues, topics, bundles, lab } = source
  const twice = (code: IssueCode, file: string, list: string, items: readonly { id: string }[]) =>
    items.flatMap(({ id }, index): Finding[] => {
      const first = items.findIndex((item) => item.id === id)
      if (first === index) return []
      const { line } = locate(file, [list, first, 'id'])
      return [{ code, file, path: [list, index, 'id'], params: { found: id, line } }]
    })
  return [
    ...twice('duplicate-venue', 'venues.json', 'venues', venues),
    ...twice('duplicate-topic', 'topics.json', 'topics', topics),
    ...bundles.flatMap(({ slug, profile, publications }) => [
      ...twice('duplicate-publication', `${slug}/publications.json`, 'publications', publications),
      ...twice('duplicate-project', `${slug}/profile.json`, 'projects', profile.projects ?? []),
      ...twice('duplicate-section', `${slug}/profile.json`, 'sections', profile.sections ?? []),
    ]),
    ...twice('duplicate-project', LAB_FILES.about, 'projects', lab?.about.projects ?? []),
    ...twice('duplicate-section', LAB_FILES.about, 'sections', lab?.about.sections ?? []),
  ]
}

/** The same paper twice in one list, by the measure that joins the papers of several researchers. */
export function checkPapers({ source, locate }: LoadedSource): Finding[] {
  return source.bundles.flatMap((bundle) => {
    const { slug, publications } = bundle
    const file = `${slug}/publications.json`
    // Each entry as a list of its own, named by its index.
    const lists = publications.map((publication, index) => ({
      ...bundle,
      slug: String(index),
      publications: [publication],
    }))
    return joinPapers(lists).flatMap(({ home, id, copies: [, ...copies] }) =>
      copies.flatMap(({ slug: index, publication }): Finding[] => {
        // The same id twice is an error of its own.
        if (publication.id === id) return []
        const { line } = locate(file, ['publications', Number(home)])
        const params = { found: publication.id, other: id, line }
        return [{ code: 'duplicate-paper', file, path: ['publications', Number(index)], params }]
      }),
    )
  })
}
