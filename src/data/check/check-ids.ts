import type { LoadedSource } from '../load/load-files.ts'
import type { IssueCode } from '../issues/issue.ts'
import type { Finding } from './rule.ts'

/** Ids that are given twice: of venues and topics in the site, of publications in one list. */
export function checkIds({ source, locate }: LoadedSource): Finding[] {
  const { venues, topics, bundles } = source
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
    ...bundles.flatMap(({ slug, publications }) =>
      twice('duplicate-publication', `${slug}/publications.json`, 'publications', publications),
    ),
  ]
}
