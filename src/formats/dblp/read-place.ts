import type { Publication } from '#core/schema/publication.ts'

interface Place {
  container: string
  track: Publication['track']
}

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
 * @example readPlace('EMNLP (Findings)') // { container: 'EMNLP', track: 'findings' }
 * @example readPlace('RepL4NLP@ACL') // { container: 'RepL4NLP@ACL', track: 'workshop' }
 */
export function readPlace(text: string): Place {
  const found = TRACKS.find(([words]) => words.test(text))
  if (found !== undefined) {
    const [words, track] = found
    return { container: text.replace(words, '').trimEnd(), track }
  }
  return { container: text, track: text.includes('@') ? 'workshop' : undefined }
}
