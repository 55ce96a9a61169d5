import { joinPapers } from '../papers/join-papers.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { Finding } from './rule.ts'

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
