import type { LoadedSource } from '../load/load-files.ts'
import type { Finding } from './rule.ts'

/** Degrees of works that are no thesis: nothing would show them. */
export function checkGenres({ source }: LoadedSource): Finding[] {
  return source.bundles.flatMap(({ slug, publications }) =>
    publications.flatMap(({ type, genre }, entry): Finding[] => {
      if (genre === undefined || type === 'thesis') return []
      const path = ['publications', entry, 'genre']
      return [
        {
          code: 'misplaced-genre',
          file: `${slug}/publications.json`,
          path,
          params: { found: genre, type },
        },
      ]
    }),
  )
}
