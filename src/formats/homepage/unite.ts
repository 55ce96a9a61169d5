import type { Service } from '#core/schema/service.ts'
import type { ReadPublication } from '#formats/reading.ts'
import { bothTexts } from '#core/text/both-texts.ts'
import { known } from './known.ts'
import { joinTexts } from './pair-languages.ts'

/** Services by role; a venue that several lists name, in whichever language, once, with the years of all. */
export function uniteServices(services: readonly Service[]): Service[] {
  const roles = new Map<Service['role'], Map<string, Service['venues'][number]>>()
  for (const { role, venues } of services) {
    const known = roles.get(role) ?? new Map<string, Service['venues'][number]>()
    roles.set(role, known)
    for (const entry of venues) {
      const key = entry.venue.toLowerCase()
      known.set(key, uniteVenue(known.get(key), entry))
    }
  }
  return [...roles].map(([role, venues]) => ({ role, venues: [...venues.values()] }))
}

function uniteVenue(
  a: Service['venues'][number] | undefined,
  b: Service['venues'][number],
): Service['venues'][number] {
  const years = [...new Set([...(a?.years ?? []), ...(b.years ?? [])])].sort((x, y) => x - y)
  return known({
    venue: a?.venue ?? b.venue,
    years: b.years === undefined && a === undefined ? undefined : years,
  })
}

/** Papers that several places list, once: the same DOI, arXiv id or title. What the first leaves out the others add. */
export function unitePublications(publications: readonly ReadPublication[]): ReadPublication[] {
  const united: ReadPublication[] = []
  const places = new Map<string, number>()
  for (const entry of publications) {
    const keys = keysOf(entry)
    const at =
      keys.map((key) => places.get(key)).find((place) => place !== undefined) ?? united.length
    const earlier = united[at]
    united[at] =
      earlier === undefined
        ? entry
        : { key: earlier.key, publication: joinTexts(earlier.publication, entry.publication) }
    for (const key of keys) places.set(key, at)
  }
  return united
}

/** A thesis and a patent often have the title of a paper, and are no paper. */
const APART: ReadonlySet<string> = new Set(['thesis', 'patent'])

function keysOf({ publication: { type, doi, arxiv, title } }: ReadPublication): string[] {
  const kind = APART.has(type) ? type : ''
  const titles = bothTexts(title)
    .map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .flatMap((text) => (text === '' ? [] : [`${kind} ${text}`]))
  return [doi?.toLowerCase(), arxiv, ...titles].flatMap((key) =>
    key === undefined || key === '' ? [] : [key],
  )
}
