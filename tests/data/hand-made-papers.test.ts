import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { PublicationsFile, type Publication } from '#core/schema/publication.ts'
import { VenuesFile } from '#core/schema/vocabulary.ts'
import { readBibtex } from '#formats/bibtex/read-bibtex.ts'

/** Why what a file says is not what the bundle says. */
const REASONS = {
  words: 'the file writes it in other words or letters; the seed’s CV stands',
  report: 'that a preprint is a report is not in the file',
  blog: 'the file names no blog, or none that has a name',
  proceedings: 'the volume has a longer name than the conference',
  date: 'the month or the day is from elsewhere',
  year: 'the file and the CV disagree on the year, and so on the volume; the CV is right',
  precision: 'how good exactly is only in the CV',
  share: 'the bundle says of a share that it is the top one',
  authors: 'the file cuts the list or names the team as a person',
  order: 'the file and the CV disagree on the order; the CV stands',
} as const

/** What the files say and the CVs do not: the bundles, made from the CVs, are without it. */
const ONLY_IN_FILES: readonly string[] = ['extra', 'publisher']

type Differences = Partial<Record<string, Partial<Record<keyof Publication, keyof typeof REASONS>>>>

/** By key of the file, then by field. What is not here is the same. */
const DIFFERENCES: Record<string, Differences> = {
  'chujie-zheng': {
    qwen2025qwen3: { type: 'report' },
    yi2024lightning: { type: 'report' },
    qwen2025qwq32b: { venue: 'blog' },
    qwen2024qwq: { venue: 'blog' },
    zheng2024pride: { awards: 'share' },
  },
  'ru-peng': {
    peng2019neural: { title: 'words', venue: 'proceedings', awards: 'precision' },
    peng2021syntax: {
      title: 'words',
      issued: 'year',
      volume: 'year',
      issue: 'year',
      page: 'year',
    },
    peng2022hybridvocab: { title: 'words' },
    peng2022distill: { awards: 'precision' },
    peng2023better: { issued: 'date' },
    peng2023came: { title: 'words' },
    team2024introducing: { title: 'words', authors: 'authors', issued: 'date', venue: 'blog' },
    li2024dotamath: { title: 'words', issued: 'date' },
    yang2407qwen2: { type: 'report', title: 'words', authors: 'authors', issued: 'date' },
    'qwen2.5': { type: 'report', authors: 'authors', issued: 'date' },
    zhu2024inference: { authors: 'order' },
    yang2025qwen3: { type: 'report', title: 'words', authors: 'authors', issued: 'date' },
  },
}

const venues = v.parse(VenuesFile, readJson('data/venues.json')).venues

describe.each(Object.keys(DIFFERENCES))('the papers of %s in BibTeX', (slug) => {
  const path = `tests/fixtures/import/seeds/${slug}.papers.bib`
  const { publications } = readBibtex([{ path, text: readFileSync(path, 'utf8') }])
  const bundle = v.parse(PublicationsFile, readJson(`data/${slug}/publications.json`)).publications

  it('are papers of the bundle, each another', () => {
    const found = publications.map(({ publication }) => partnerOf(publication, bundle)?.id)
    expect(found).not.toContain(undefined)
    expect(new Set(found).size).toBe(publications.length)
  })

  it('say what the bundle says, but for what is known to differ', () => {
    const found = publications.map(({ key, publication }) => {
      const partner = partnerOf(publication, bundle)
      const names = Object.keys(publication) as (keyof typeof publication)[]
      const compared = names.filter((name) => !ONLY_IN_FILES.includes(name))
      return [key, compared.filter((name) => !isSame(name, publication, partner)).sort()]
    })
    const known = Object.entries(DIFFERENCES[slug] ?? {})
      .map(([key, fields]) => [key, fieldsOnlyIn(fields, publications, key)] as const)
      .filter(([, fields]) => fields.length > 0)
    const different = found.filter(([, names]) => names !== undefined && names.length > 0)
    expect(Object.fromEntries(different)).toEqual(Object.fromEntries(known))
  })

  it('leave out nothing that the bundle has from them', () => {
    const more = publications.flatMap(({ key, publication }) => {
      const partner = partnerOf(publication, bundle) ?? {}
      const names = Object.keys(partner).filter((name) => !(name in publication))
      return names.map((name) => `${key} ${name}`)
    })
    // Ids and topics are the site's own; a note and a blog's name are in the CV only.
    const own = more.filter((text) => !/ (?:id|topics)$/u.test(text))
    expect(own).toEqual(
      slug === 'ru-peng' ? ['peng2021syntax note'] : ['qwen2025qwq32b venue', 'qwen2024qwq venue'],
    )
  })
})

/** Known differences of fields that the file has: others are not the reader's. */
function fieldsOnlyIn(
  fields: Partial<Record<keyof Publication, string>> | undefined,
  read: ReturnType<typeof readBibtex>['publications'],
  key: string,
): string[] {
  const publication = read.find((candidate) => candidate.key === key)?.publication ?? {}
  return Object.keys(fields ?? {})
    .filter((name) => name in publication)
    .sort()
}

function partnerOf(
  { arxiv, title, doi, page, links = [] }: Partial<Publication>,
  bundle: readonly Publication[],
): Publication | undefined {
  const isPartner = (paper: Publication) =>
    (arxiv !== undefined && paper.arxiv === arxiv) ||
    (doi !== undefined && paper.doi === doi) ||
    (page !== undefined && paper.page === page) ||
    plain(paper.title) === plain(title)
  const hasLink = (paper: Publication) =>
    links.some(({ url }) => paper.links?.some((link) => link.url === url))
  return bundle.find(isPartner) ?? bundle.find(hasLink)
}

function isSame(
  name: Exclude<keyof Publication, 'id'>,
  read: Partial<Publication>,
  partner: Publication | undefined,
): boolean {
  if (name === 'venue') return venueId(read.venue ?? '') === partner?.venue
  return JSON.stringify(read[name]) === JSON.stringify(partner?.[name])
}

/** The venue that a text names: by its id, its short or its whole name, as a volume of it. */
function venueId(written: string): string | undefined {
  const name = plain(
    written
      .replace(/^Proceedings of (?:the )?(?:\d{4} )?/iu, '')
      .replace(/^The \w+ (?=International)/iu, '')
      .replace(/^IEEE\/CVF /iu, ''),
  )
  return venues.find(({ id, short, name: whole }) => {
    const names = [id, short, whole].flatMap((text) => (text === undefined ? [] : plain(text)))
    return names.some((known) => known === name || known.replace(/^(?:acm|ieeecvf)/u, '') === name)
  })?.id
}

function plain(text: Publication['title'] | undefined): string {
  const latin = typeof text === 'string' ? text : (text?.en ?? text?.zh ?? '')
  return latin.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
