import type { Publication } from '#core/schema/publication.ts'

type Track = NonNullable<Publication['track']>

/** How containers name a track of a conference, in the words of proceedings and of our own writers; the venue is a group, or what precedes it. */
const TRACKS: readonly (readonly [Track, RegExp])[] = [
  [
    'findings',
    /^(?:In )?Findings of (?:the )?(?:Association for Computational Linguistics(?:\s*[:：,])?\s+(?=\S))?(?<venue>.+)$/iu,
  ],
  ['findings', /^(?<venue>.+?\d{4}) Findings$/iu],
  ['workshop', /^(?<venue>[^:,]+ \d{4}) (?:Workshop|研讨会)$/iu],
  ['demo', /^(?<venue>[^:,]+ \d{4}) (?:Demo|系统演示)$/iu],
  ['industry', /^(?<venue>[^:,]+ \d{4}) (?:Industry Track|工业界论文)$/iu],
  ['tutorial', /^(?<venue>[^:,]+ \d{4}) (?:Tutorial|讲习班)$/iu],
  // In the words of DBLP, in its XML as in its BibTeX: EMNLP (Findings)
  ['findings', /\(Findings\)(?:\s?(?:19|20)\d{2})?$/iu],
  ['workshop', /\(Workshops?\)$/iu],
  ['demo', /\((?:(?:System )?Demonstrations?|Demos?)\)$/iu],
  ['industry', /\(Industry(?: Track| Papers)?\)$/iu],
  ['tutorial', /\(Tutorials?(?: Abstracts)?\)$/iu],
]

const YEAR_AT_END = /(?<![\s,])[\s,]+(?:\d{4}|[’']\d{2})$/u

const ARXIV = /\b(?:arxiv|corr)\b/iu

/**
 * A venue as written, and the track that is named before or after it.
 *
 * @example readVenue('Findings of the Association for Computational Linguistics: EMNLP 2024') // { venue: 'EMNLP', track: 'findings' }
 */
export function readVenue(text: string): Pick<Publication, 'venue' | 'track'> {
  if (isArxivVenue(text)) return { venue: 'arXiv' }
  for (const [track, words] of TRACKS) {
    const found = words.exec(text)
    const venue = found?.groups?.['venue'] ?? text.slice(0, found?.index ?? 0).trimEnd()
    if (venue !== '') return { venue: venue.replace(YEAR_AT_END, ''), track }
  }
  return { venue: text }
}

export function isArxivVenue(text: string): boolean {
  return ARXIV.test(text) && !/conference|journal of|proceedings/iu.test(text)
}
