import { LOCALES } from '#core/schema/locale.ts'
import type { Publication } from '#core/schema/publication.ts'
import { fold } from '#core/search/fold.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { LoadedSource } from '../load/load-source.ts'
import type { Finding } from './rule.ts'

/** The same paper twice in one list: by DOI, arXiv id, or title and year. */
export function checkPapers({ source, locate }: LoadedSource): Finding[] {
  return source.bundles.flatMap(({ slug, publications }) => {
    const file = `${slug}/publications.json`
    const first = new Map<string, number>()
    return publications.flatMap((publication, index): Finding[] => {
      const keys = keysOf(publication)
      const original = keys.map((key) => first.get(key)).find((found) => found !== undefined)
      for (const key of keys) if (!first.has(key)) first.set(key, index)
      // The same id twice is an error of its own.
      const other = original === undefined ? undefined : publications[original]
      if (original === undefined || other === undefined || other.id === publication.id) return []
      const { line } = locate(file, ['publications', original])
      const params = { found: publication.id, other: other.id, line }
      return [{ code: 'duplicate-paper', file, path: ['publications', index], params }]
    })
  })
}

function keysOf({ doi, arxiv, title, issued }: Publication): string[] {
  const titles = LOCALES.map((locale) => fold(pickText(title, locale).text))
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
    ...new Set(titles.map((text) => `title ${text} ${issued.slice(0, 4)}`)),
  ]
}
