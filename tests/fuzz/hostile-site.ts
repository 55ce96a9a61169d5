import * as v from 'valibot'
import { LOCALES } from '#core/schema/locale.ts'
import { NewsFile } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { Publication, THESIS_GENRES, TRACKS } from '#core/schema/publication.ts'
import { PUBLICATION_AWARDS, PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { SERVICE_ROLES } from '#core/schema/profile-sections.ts'
import { SiteFile } from '#core/schema/site.ts'
import { Venue, VENUE_KINDS } from '#core/schema/vocabulary.ts'
import type { SourceSite } from '#data/load/source-site.ts'
import type { Random } from '../bench/random.ts'
import { hostileLocalized, hostileUrl, hostileWords } from './hostile-text.ts'

export const OWNER = 'ada-li'

/** A site that passes every check of its shape, with hostile text in whatever field takes text. */
export function hostileSite(random: Random): SourceSite {
  return {
    pages: [],
    site: v.parse(SiteFile, {
      title: hostileLocalized(random),
      description: hostileLocalized(random),
      defaultLocale: random.pick(LOCALES),
    }),
    venues: [
      v.parse(Venue, {
        id: 'v',
        short: hostileLocalized(random),
        name: hostileLocalized(random),
        kind: random.pick(VENUE_KINDS),
      }),
    ],
    topics: [{ id: 't', name: hostileLocalized(random) }],
    bundles: [
      {
        slug: OWNER,
        profile: hostileProfile(random),
        news: v.parse(NewsFile, {
          news: [{ date: '2024', kind: 'other', text: hostileLocalized(random) }],
        }).news,
        publications: Array.from({ length: random.between(1, 4) }, (_, at) =>
          hostilePublication(random, at),
        ),
      },
    ],
  }
}

function hostileProfile(random: Random): ProfileFile {
  const text = () => hostileLocalized(random)
  const name = () => ({ given: hostileWords(random, 4), family: hostileWords(random, 4) })
  const period = { start: '2019-09', end: 'present' }
  const people = [{ role: 'advisor', name: { en: name() } }]
  return v.parse(ProfileFile, {
    name: random.pick([{ en: name() }, { zh: name() }, { en: name(), zh: name() }]),
    ...(random.chance(0.7) && { seal: random.pick(['郑', 'RP', '<&', '"\'', '\ue000', '𠮷']) }),
    headline: text(),
    affiliations: [{ role: text(), unit: text(), organization: text() }],
    interests: [text(), text()],
    links: [
      { type: 'homepage', url: hostileUrl(random) },
      { type: 'other', url: hostileUrl(random), label: text() },
    ],
    ...(random.chance(0.5) && { biography: text() }),
    research: [{ name: text(), text: text() }],
    education: [{ period, degree: text(), field: text(), institution: text(), people }],
    experience: [
      { period, role: text(), field: text(), organization: text(), highlights: [text()] },
    ],
    awards: [{ name: text(), issuer: text(), date: '2022', note: text() }],
    services: [
      {
        role: random.pick(SERVICE_ROLES),
        venues: [{ venue: hostileWords(random), years: [2024] }],
      },
    ],
    talks: [{ date: '2023', title: text(), host: text() }],
    teaching: [{ period, course: text(), role: text(), institution: text() }],
    skills: [{ name: text(), items: [text(), text()] }],
  })
}

/** With a title of its own: two works of one title are one work to a reader. */
function hostilePublication(random: Random, at: number): Publication {
  const maybe = <T>(make: () => T) => (random.chance(0.5) ? make() : undefined)
  const title = `${hostileWords(random)} Paper${at}`
  return v.parse(Publication, {
    id: `p${at}`,
    type: random.pick(PUBLICATION_TYPES),
    genre: maybe(() => random.pick(THESIS_GENRES)),
    title: random.pick([title, { en: title, zh: `${hostileWords(random)} Paper${at}` }]),
    language: maybe(() => random.pick(['en', 'zh', 'fr'])),
    authors: Array.from({ length: random.between(0, 4) }, () => hostileAuthor(random)),
    issued: random.pick(['2024', '2024-07', '1999-02-28']),
    venue: maybe(() => random.pick(['v', hostileWords(random)])),
    track: maybe(() => random.pick(TRACKS)),
    volume: maybe(() => hostileWords(random, 3)),
    issue: maybe(() => hostileWords(random, 3)),
    page: maybe(() => hostileWords(random, 3)),
    number: maybe(() => hostileWords(random, 3)),
    doi: maybe(() => `10.1234/${at}-${hostileWords(random, 3).replaceAll(/\s/gu, '')}`),
    arxiv: maybe(() => `2401.0000${at}`),
    abstract: maybe(() => hostileLocalized(random)),
    links: maybe(() => [
      { type: 'paper', url: hostileUrl(random), label: hostileLocalized(random) },
    ]),
    awards: maybe(() => [
      { kind: random.pick(PUBLICATION_AWARDS), note: hostileLocalized(random) },
    ]),
    topics: ['t'],
    note: maybe(() => hostileLocalized(random)),
  })
}

function hostileAuthor(random: Random): Publication['authors'][number] {
  const name = hostileWords(random, 4)
  return random.pick([name, { literal: name }, { name, equal: true }])
}
