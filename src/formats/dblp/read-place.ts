import type { Publication } from '#core/schema/publication.ts'

interface Place {
  container: string
  track: Publication['track']
}

/** What DBLP writes in brackets behind a conference and is no track: a volume of its proceedings, a way of presenting. */
const ADDED = /\((?:(?:Volume )?\d+|Posters?)\)$/iu

/**
 * A conference or journal as DBLP abbreviates it.
 *
 * @example readPlace('ACL (1)') // { container: 'ACL', track: undefined }
 * @example readPlace('RepL4NLP@ACL') // { container: 'RepL4NLP@ACL', track: 'workshop' }
 */
export function readPlace(text: string): Place {
  return {
    container: text.replace(ADDED, '').trimEnd(),
    track: text.includes('@') ? 'workshop' : undefined,
  }
}
