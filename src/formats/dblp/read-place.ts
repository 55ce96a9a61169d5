import type { Publication } from '#core/schema/publication.ts'
import { readVenue } from '../bibliography/read-venue.ts'

type Place = Pick<Publication, 'venue' | 'track'>

/** What DBLP writes in brackets behind a conference: a track, a volume of its proceedings, a way of presenting. */
const TRACKS: readonly (readonly [RegExp, Publication['track']])[] = [
  [/\s*\(Findings\)$/iu, 'findings'],
  [/\s*\((?:System )?Demonstrations?\)$|\s*\(Demos?\)$/iu, 'demo'],
  [/\s*\(Industry(?: Track| Papers)?\)$/iu, 'industry'],
  [/\s*\(Tutorials?(?: Abstracts)?\)$/iu, 'tutorial'],
  [/\s*\(Workshops?\)$/iu, 'workshop'],
  [/\s*\((?:Volume )?\d+\)$/iu, undefined],
  [/\s*\(Posters?\)$/iu, undefined],
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
    return { venue: text.replace(words, ''), ...(track !== undefined && { track }) }
  }
  return text.includes('@') ? { venue: text, track: 'workshop' } : readVenue(text)
}
