import { defined } from '#core/json/defined.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { Topic, Venue } from '#core/schema/vocabulary.ts'
import { fold } from '#core/search/fold.ts'
import type { ImportReading, ImportVocabulary, LeftOut } from '#core/schema/import-reading.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { readVenue } from '#formats/bibliography/read-venue.ts'

/** A reading in the words of the site: ids of its venues and topics. Topics that it does not have are left out. */
export function resolveWords(
  { profile, publications, news }: ImportReading,
  { venues, topics }: ImportVocabulary,
): ImportReading & { leftOut: LeftOut[] } {
  const resolveVenue = createVenueResolver(venues)
  const topicIds = new Map(topics.flatMap(topicKeys))
  const leftOut: LeftOut[] = []
  const services = profile.services?.map((service) => ({
    ...service,
    venues: service.venues.map((at) => ({
      ...at,
      venue: resolveVenue(at.venue).venue ?? at.venue,
    })),
  }))
  return {
    profile: defined({ ...profile, services }),
    publications: publications.map(({ key, publication }) => {
      const { venue, topics: words, ...rest } = publication
      const ids = words?.flatMap((word) => {
        const id = topicIds.get(fold(word))
        if (id === undefined)
          leftOut.push({ code: 'left-out', path: ['publications', key, 'topics'], found: word })
        return id ?? []
      })
      return {
        key,
        publication: {
          // What the source says of the track goes before what the name of the venue shows.
          ...(venue === undefined ? {} : resolveVenue(venue)),
          ...rest,
          ...(ids === undefined || ids.length === 0 ? {} : { topics: [...new Set(ids)] }),
        },
      }
    }),
    news,
    leftOut,
  }
}

function topicKeys({ id, name }: Topic): (readonly [string, string])[] {
  return [id, ...bothTexts(name)].map((text) => [fold(text), id] as const)
}

type ResolvedVenue = Pick<Publication, 'venue' | 'track'>

type ResolveVenue = (text: string) => ResolvedVenue

const ORDINAL =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth`.replaceAll(
    /\s+/gu,
    '|',
  )
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** In brackets behind a venue these make another of it: "ICLR (Workshop)" is not ICLR. */
const PART_OF_VENUE = /workshop|findings|demo|industr|tutorial|student|companion|研讨/iu

/** What proceedings add to the name of their venue, on folded text; each row with an example. */
const ADDED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // Proceedings of the …; In Proceedings of …
  [/^(?:in )?(?:the )?(?:proceedings|proc) of (?:the )?/u, ''],
  // Advances in Neural Information Processing Systems 36
  [/^advances in /u, 'conference on '],
  // arXiv preprint arXiv:2412.15115
  [/^arxiv preprint(?: arxiv)?(?: \S+ \S+)?$/u, 'arxiv'],
  // 62nd, Thirty-Seventh
  [new RegExp(`\\b(?:\\d+(?:st|nd|rd|th)|(?:(?:${TENS}) )?(?:${ORDINAL}))\\b`, 'gu'), ''],
  // 第62届, 2024年
  [/第\s*[0-9一二三四五六七八九十百]+\s*届|(?:19|20)\d\d\s*年/gu, ''],
  // Volume 36, vol. 36, and a year or volume at either end: EMNLP 2024, ACL'23, 2024 Conference on …
  [/\bvol(?:ume)? \d+/gu, ''],
  [/^(?:the )?(?:19|20)\d\d\b|\b(?:(?:19|20)?\d\d)$/gu, ''],
  [/^the /u, ''],
]

/**
 * Makes a function from the name of a venue as a source writes it to its id, and to the track that the
 * name shows ("Findings of …: EMNLP 2024"). Only whole names count: what is left when the additions of
 * proceedings are taken away equals the id, the short or the full name. Any other name stays as it is.
 */
export function createVenueResolver(venues: readonly Venue[]): ResolveVenue {
  const ids = new Map<string, Set<string>>()
  for (const { id, short, name } of venues) {
    for (const text of [id, ...bothTexts(short), ...bothTexts(name)]) {
      for (const key of [fold(text), plainName(text)]) {
        ids.set(key, (ids.get(key) ?? new Set()).add(id))
      }
    }
  }
  const idOf = (key: string): string | undefined => {
    const [id, ...more] = ids.get(key) ?? []
    return key === '' || more.length > 0 ? undefined : id
  }
  return (text) => {
    const findings = venueOfFindings(text)
    const main = findings === undefined ? undefined : idOf(plainName(findings))
    if (main !== undefined) return { venue: main, track: 'findings' }
    return { venue: idOf(fold(text)) ?? idOf(plainName(text)) ?? text }
  }
}

/** As readers call them, and the short form "EMNLP Findings", which only counts where the venue is known. */
function venueOfFindings(text: string): string | undefined {
  const { venue, track } = readVenue(text)
  if (track === 'findings') return venue
  const behind = /(?:(?<!\s)\s+)?\bfindings\s*(?:(?:19|20)\d\d)?$/iu
  return behind.test(text) ? text.replace(behind, '') : undefined
}

function plainName(text: string): string {
  const outside = text.replaceAll(
    /[([（](?<inside>[^()[\]（）]*)[)\]）]/gu,
    (all, inside: string) => (PART_OF_VENUE.test(inside) ? all : ' '),
  )
  const folded = fold(outside.replaceAll(/['’](?=\d\d\b)/gu, ' '))
  return ADDED.reduce(
    (name, [pattern, instead]) => name.replace(pattern, instead).replaceAll(/\s+/gu, ' ').trim(),
    folded,
  )
}
