import { defined } from '#core/json/defined.ts'
import type { Venue } from '#core/schema/vocabulary.ts'
import { fold } from '#core/search/fold.ts'
import { editDistance } from '#core/search/nearest.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import type { JsonPath } from '../validate/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { SourceBundle } from '../load/source-site.ts'
import type { Finding } from './rule.ts'

const FILE = 'venues.json'

type Mention = { venue: string; file: string; path: JsonPath }

/** Venues that are free text, with the known venue that was perhaps meant. */
export function checkVenues({ source, issues }: LoadedSource): Finding[] {
  if (issues.some(({ file }) => file === FILE)) return []
  const ids = new Set(source.venues.map(({ id }) => id))
  const guess = createVenueGuess(source.venues)
  return source.bundles.flatMap(mentions).flatMap(({ venue, file, path }): Finding[] => {
    if (ids.has(venue)) return []
    const id = guess(venue)
    const params = defined({ found: venue, nearest: id })
    return [{ code: 'free-text-venue', file, path, params }]
  })
}

function mentions({ slug, publications, profile }: SourceBundle): Mention[] {
  const inPublications = publications.flatMap(({ venue }, entry): Mention[] => {
    const path = ['publications', entry, 'venue']
    return venue === undefined ? [] : [{ venue, file: `${slug}/publications.json`, path }]
  })
  const inServices = (profile.services ?? []).flatMap(({ venues }, entry) =>
    venues.map(({ venue }, at) => {
      const path = ['services', entry, 'venues', at, 'venue']
      return { venue, file: `${slug}/profile.json`, path }
    }),
  )
  return [...inPublications, ...inServices]
}

/** From so many letters on another letter makes a typo, and not another word: ACL, EACL and TACL are three venues. */
const LONG = 7

/** From so many on two may be wrong. */
const VERY_LONG = 11

/** Makes a function from the name of a venue in free text to the id of the one that it is a typo of. */
export function createVenueGuess(
  venues: readonly Venue[],
): (written: string) => string | undefined {
  const names = venues.flatMap(({ id, short, name }) =>
    [id, ...bothTexts(short), ...bothTexts(name)].map((text) => ({ id, name: fold(text) })),
  )
  return (written) => {
    const wanted = fold(written)
    const same = names.find(({ name }) => unspaced(name) === unspaced(wanted))
    if (same !== undefined) return same.id
    const near = names.filter(({ name }) => isTypo(wanted, name)).map(({ id }) => id)
    return new Set(near).size === 1 ? near[0] : undefined
  }
}

/** "A.C.L." and "ACL" are one name. */
function unspaced(text: string): string {
  return text.replaceAll(' ', '')
}

function isTypo(written: string, name: string): boolean {
  const words = name.split(' ')
  const found = written.split(' ')
  return (
    found.length === words.length && words.every((word, at) => isTypoOfWord(found[at] ?? '', word))
  )
}

function isTypoOfWord(written: string, word: string): boolean {
  if (written === word) return true
  if (/\d/u.test(written + word)) return false
  const distance = editDistance(written, word)
  if (word.length >= LONG) return distance <= (word.length >= VERY_LONG ? 2 : 1)
  return (
    distance === 1 && (isSwap(written, word) || withoutDoubles(written) === withoutDoubles(word))
  )
}

function isSwap(written: string, word: string): boolean {
  return [...written].toSorted().join('') === [...word].toSorted().join('')
}

function withoutDoubles(word: string): string {
  return word.replaceAll(/(.)\1+/gu, '$1')
}
