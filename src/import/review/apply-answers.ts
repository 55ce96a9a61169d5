import { saysTheSame } from '#core/json/json-value.ts'
import type { ImportBundle } from '#core/schema/import-reading.ts'
import type { ImportedSource } from '#core/schema/imported-from.ts'
import { joinTexts } from '#formats/homepage/assemble/pair-languages.ts'
import type { Reading } from '#formats/reading.ts'
import type { ProposedPair } from './propose-pairs.ts'

/** The reading with these pairs joined: the English entry has the words of both, the Chinese one is gone. */
export function joinPairs(reading: Reading, pairs: readonly ProposedPair[]): Reading {
  return pairs.reduce((read, { part, en, zh }) => {
    const join = <T>(list: readonly T[]) =>
      list.flatMap((entry): T[] => {
        if (entry === zh) return []
        return entry === en ? [joinTexts(en, zh) as T] : [entry]
      })
    if (part === 'news') return { ...read, news: join(read.news) }
    const list = read.profile[part] as readonly unknown[] | undefined
    return { ...read, profile: { ...read.profile, [part]: join(list ?? []) } }
  }, reading)
}

/** What an import has to work with. */
interface Stock {
  bundle: ImportBundle
  /** What this source said before. */
  base: ImportedSource | undefined
}

/** A value that a person has decided against, in a list of the profile or in one of the others. */
export interface Unwanted {
  part: 'publications' | ProposedPair['part']
  /** True for what was imported of it before. */
  is: (imported: unknown) => boolean
}

/**
 * The bundle, and what the source said before, without what a person has decided against: what came from the source and is
 * as it came goes, what a person has edited since stays.
 */
export function withoutUnwanted({ bundle, base }: Stock, unwanted: readonly Unwanted[]): Stock {
  if (base === undefined || unwanted.length === 0) return { bundle, base }
  return unwanted.reduce<{ bundle: ImportBundle; base: ImportedSource }>(
    (stock, { part, is }) => {
      if (part === 'publications') return withoutPapers(stock, is)
      if (part === 'news') {
        const gone = goneOf(stock.base.news, stock.bundle.news, is)
        const keep = (list: readonly unknown[]) => list.filter((entry) => !gone(entry))
        return {
          bundle: { ...stock.bundle, news: keep(stock.bundle.news) as typeof bundle.news },
          base: { ...stock.base, news: keep(stock.base.news ?? []) as typeof base.news },
        }
      }
      const [was, now] = [stock.base.profile?.[part], stock.bundle.profile[part]]
      const gone = goneOf(was, now, is)
      const keep = (list: readonly unknown[] = []) => list.filter((entry) => !gone(entry))
      return {
        bundle: { ...stock.bundle, profile: { ...stock.bundle.profile, [part]: keep(now) } },
        base: { ...stock.base, profile: { ...stock.base.profile, [part]: keep(was) } },
      }
    },
    { bundle, base },
  )
}

/** A test for entries that were imported, are unwanted, and are as they were. */
function goneOf(
  was: readonly unknown[] | undefined,
  now: readonly unknown[] | undefined,
  is: Unwanted['is'],
): (entry: unknown) => boolean {
  const unwanted = (was ?? []).filter(is)
  const untouched = unwanted.filter((entry) => now?.some((one) => saysTheSame(one, entry)))
  return (entry) => untouched.some((one) => saysTheSame(one, entry))
}

function withoutPapers(
  { bundle, base }: { bundle: ImportBundle; base: ImportedSource },
  is: Unwanted['is'],
): { bundle: ImportBundle; base: ImportedSource } {
  const { publications = [] } = base
  const byId = new Map(bundle.publications.map(({ id, ...paper }) => [id, paper]))
  const gone = new Set(
    publications
      .filter(({ id, publication }) => is(publication) && saysTheSame(byId.get(id), publication))
      .map(({ id }) => id),
  )
  return {
    bundle: { ...bundle, publications: bundle.publications.filter(({ id }) => !gone.has(id)) },
    base: { ...base, publications: publications.filter(({ id }) => !gone.has(id)) },
  }
}
