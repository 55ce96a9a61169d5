import * as v from 'valibot'
import { NewsItem } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { Publication } from '#core/schema/publication.ts'
import type { Reading } from '#formats/reading.ts'

/** What of a reading no bundle could carry. */
export function invalidParts({ profile, news, publications }: Reading): unknown[] {
  const name = profile.name ?? { en: { given: 'A' } }
  const results = [
    v.safeParse(ProfileFile, { ...profile, name }),
    ...news.map((item) => v.safeParse(NewsItem, item)),
    ...publications.map((entry) => v.safeParse(Publication, { ...entry.publication, id: 'a' })),
  ]
  return results.flatMap(({ issues = [] }) =>
    issues.map(({ message, input }) => ({ message, input })),
  )
}
