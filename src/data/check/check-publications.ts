import type { LoadedSource } from '../load/load-files.ts'
import type { Finding } from './rule.ts'
import { near } from '../validate/validate.ts'

/** Publications without a date, and those dated later than what is announced today. */
export function checkDates({ source }: LoadedSource): Finding[] {
  // What a conference of next year has accepted is dated so already.
  const latest = String(new Date().getFullYear() + 1)
  return source.bundles.flatMap(({ slug, publications }) =>
    publications.flatMap(({ id, issued }, entry): Finding[] => {
      const file = `${slug}/publications.json`
      const path = ['publications', entry]
      if (issued === undefined) {
        return [{ code: 'undated-publication', file, path, params: { found: id } }]
      }
      if (issued.slice(0, 4) <= latest) return []
      return [{ code: 'future-date', file, path: [...path, 'issued'], params: { found: issued } }]
    }),
  )
}

/** Degrees of works that are not a thesis: nothing would show them. */
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

const FILE = 'topics.json'

/** Topics of publications that `topics.json` does not have. */
export function checkTopics({ source, issues }: LoadedSource): Finding[] {
  // Ids of a file that could not be read are not known to be wrong.
  if (issues.some(({ file }) => file === FILE)) return []
  const known = source.topics.map(({ id }) => id)
  return source.bundles.flatMap(({ slug, publications }) =>
    publications.flatMap(({ topics = [] }, entry) =>
      topics.flatMap((topic, at): Finding[] => {
        if (known.includes(topic)) return []
        const file = `${slug}/publications.json`
        const params = { found: topic, ...near(topic, known) }
        return [
          { code: 'unknown-topic', file, path: ['publications', entry, 'topics', at], params },
        ]
      }),
    ),
  )
}
