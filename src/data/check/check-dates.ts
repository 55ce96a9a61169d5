import type { LoadedSource } from '../load/load-files.ts'
import type { Finding } from './rule.ts'

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
