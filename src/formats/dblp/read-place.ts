import type { Publication } from '#core/schema/publication.ts'
import { readVenue } from '../bibliography/read-venue.ts'

type Place = Pick<Publication, 'venue' | 'track'>

/** What DBLP writes in brackets behind a conference: a track, a volume of its proceedings, a way of presenting. */
const TRACKS: readonly (readonly [RegExp, Publication['track']])[] = [
  [/\(Findings\)$/iu, 'findings'],
  [/\((?:(?:System )?Demonstrations?|Demos?)\)$/iu, 'demo'],
  [/\(Industry(?: Track| Papers)?\)$/iu, 'industry'],
  [/\(Tutorials?(?: Abstracts)?\)$/iu, 'tutorial'],
  [/\(Workshops?\)$/iu, 'workshop'],
  [/\((?:Volume )?\d+\)$/iu, undefined],
  [/\(Posters?\)$/iu, undefined],
]

/**
 * A conference or journal as DBLP abbreviates it.
 *
 * @example readPlace('EMNLP (Findings)') // { venue: 'EMNLP', track: 'findings' }
 * @example readPlace('RepL4NLP@ACL') // { venue: 'RepL4NLP@ACL', track: 'workshop' }
 */
export function readPlace(text: string): Place {
  const found = TRACKS.find(([words]) => words.test(text))
  if (found !== undefined) {
    const [words, track] = found
    return { venue: text.replace(words, '').trimEnd(), ...(track !== undefined && { track }) }
  }
  return text.includes('@') ? { venue: text, track: 'workshop' } : readVenue(text)
}
