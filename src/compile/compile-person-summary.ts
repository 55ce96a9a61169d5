import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { defined } from '#core/json/defined.ts'
import { sealOf } from '#core/names/format-name.ts'
import type { SourceBundle } from '#data/load/source-site.ts'
import type { Lists } from './compile-profile.ts'
import { personSearch, untoldOf } from './search-keys.ts'

/** The row of the directory: first affiliation, interests, and the newest thing that happened. */
export function compilePersonSummary(
  { slug, profile }: SourceBundle,
  { news, publications }: Lists,
): PersonSummary {
  const affiliation = profile.affiliations?.[0]?.organization
  const [newest] = news
  const also = untoldOf(profile)
  return defined({
    slug,
    name: profile.name,
    seal: profile.seal ?? sealOf(profile.name),
    affiliation,
    interests: profile.interests ?? [],
    publications: publications.length,
    latestNews: newest && { date: newest.date, text: newest.text },
    also: also.length === 0 ? undefined : also,
    search: personSearch(profile),
  })
}
