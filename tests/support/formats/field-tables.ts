import { exportText } from '#build/site/exports.ts'
import { Publication } from '#core/schema/publication.ts'
import type { Author } from '#core/schema/publication-parts.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import type { Reading } from '#formats/reading.ts'
import { EXPORT_FORMATS, type ExportFormat } from '#formats/export-formats.ts'
import { compileSite } from '#compile/compile-site.ts'
import { sampleBundle, sampleNews, sampleSite } from '#tests/support/site/sample-source.ts'
import { fullReadings } from './full-sources.ts'

/** By field the formats that read or write it. */
export type FieldTable = Map<string, Set<string>>

const MARKS = ['authors.equal', 'authors.corresponding', 'authors.literal']
const PUBLICATION_FIELDS = Object.keys(Publication.entries).filter((name) => name !== 'id')
const PROFILE_FIELDS = Object.keys(ProfileFile.entries).filter((name) => name !== '$schema')

/** What of a publication each format reads. */
export function readPublicationFields(): FieldTable {
  return tableOf([...PUBLICATION_FIELDS, ...MARKS], [...fullReadings()], (readings, field) =>
    readings.some(({ publications }) =>
      publications.some(({ publication }) => {
        const [name = '', mark] = field.split('.')
        return mark === undefined
          ? says(publication, name)
          : publication.authors.some(
              (author: Author) => typeof author === 'object' && mark in author,
            )
      }),
    ),
  )
}

/** An empty list says nothing. */
function says(value: object, name: string): boolean {
  const [, inside] = Object.entries(value).find(([key]) => key === name) ?? []
  return Array.isArray(inside) ? inside.length > 0 : inside !== undefined
}

/** What of a person each format reads. */
export function readPersonFields(): FieldTable {
  const has = ({ profile, news, publications }: Reading, field: string) =>
    says(profile, field) ||
    (field === 'news' && news.length > 0) ||
    (field === 'publications' && publications.length > 0)
  const fields = [...PROFILE_FIELDS, 'news', 'publications']
  return tableOf(fields, [...fullReadings()], (readings, field) =>
    readings.some((reading) => has(reading, field)),
  )
}

/** What of a publication each format writes: without it, the text is another. */
export function writtenPublicationFields(): FieldTable {
  const { type: _, ...rest } = FULL
  const without = (field: string): object => {
    const [name = '', mark] = field.split('.')
    if (mark === 'literal')
      return { ...FULL, authors: [...FULL.authors.slice(0, 2), 'The River Team'] }
    if (mark !== undefined)
      return { ...FULL, authors: FULL.authors.map((author) => omit(author, mark)) }
    if (name === 'type') return { ...rest, type: 'chapter' }
    if (name === 'title') return { ...FULL, title: 'Lakes' }
    return name === 'authors' ? { ...FULL, authors: ['Bo Lin'] } : omit(FULL, name)
  }
  return writtenOf([...PUBLICATION_FIELDS, ...MARKS], (format, field) => {
    const alone = ALONE[field] ?? {}
    return [
      { ...FULL, ...alone },
      { ...without(field), ...alone },
    ].map((paper) => written(format, PERSON, paper))
  })
}

/** What of a person each format writes. */
export function writtenPersonFields(): FieldTable {
  return writtenOf([...PROFILE_FIELDS, 'news', 'publications'], (format, field) => {
    // JSON Résumé has one line for the position and for the headline.
    const person = field === 'headline' ? omit(PERSON, 'affiliations') : PERSON
    const changed =
      field === 'name'
        ? { ...PERSON, name: { en: { given: 'Bo', family: 'Lin' } } }
        : omit(person, field)
    const paper = field === 'publications' ? undefined : FULL
    return [written(format, person, FULL), written(format, changed, paper)]
  })
}

/** Of a DOI, an arXiv id and a link a format may need only the best: each is looked at where no other is; only a thesis has a degree. */
const ALONE: Readonly<Record<string, object>> = {
  ...Object.fromEntries(['venue', 'track'].map((name) => [name, { 'container-title': undefined }])),
  'collection-number': { number: undefined },
  ISSN: { type: 'article-journal', track: undefined },
  arxiv: { doi: undefined, links: [] },
  links: { doi: undefined, arxiv: undefined },
  genre: { type: 'thesis', track: undefined },
}

function tableOf<T>(
  fields: readonly string[],
  formats: readonly (readonly [string, T])[],
  has: (format: T, field: string) => boolean,
): FieldTable {
  return new Map(
    fields.map((field) => {
      const carrying = formats.filter(([, format]) => has(format, field)).map(([name]) => name)
      return [field, new Set(carrying)]
    }),
  )
}

function writtenOf(
  fields: readonly string[],
  texts: (format: ExportFormat, field: string) => (string | undefined)[],
): FieldTable {
  const formats = EXPORT_FORMATS.map((name) => [name, name] as const)
  return tableOf(fields, formats, (format, field) => new Set(texts(format, field)).size > 1)
}

function written(
  format: ExportFormat,
  person: object,
  paper: object | undefined,
): string | undefined {
  const { news, ...profile } = { news: [], ...person }
  const name = 'name' in profile ? { name: profile.name } : {}
  const publications = paper === undefined ? [] : [paper]
  const bundle = sampleBundle('ada-li', { profile, news, ...name, publications } as Parameters<
    typeof sampleBundle
  >[1])
  const site = sampleSite([bundle])
  return exportText(compileSite({ ...site, site: { ...site.site, url: 'https://site.example' } }), {
    slug: 'ada-li',
    format,
    locale: 'en',
    hasPortrait: 'portrait' in person,
  })
}

function omit(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}

const FULL = {
  id: 'rivers',
  type: 'paper-conference',
  genre: 'doctoral-thesis',
  title: 'Rivers',
  language: 'fr',
  authors: [
    { name: 'Ada Li', equal: true },
    { name: 'Lan Shen', corresponding: true },
    { literal: 'The River Team' },
  ],
  issued: '2024-07',
  venue: 'acl',
  track: 'findings',
  volume: '3',
  issue: '7',
  page: '1-9',
  number: '12',
  doi: '10.1234/a',
  arxiv: '2401.00001',
  abstract: 'Water.',
  links: [{ type: 'paper', url: 'https://example.org/a' }],
  awards: ['oral'],
  topics: ['safety'],
  selected: true,
  note: 'With maps',
  editor: ['Bo Lin'],
  translator: ['Tom Vale'],
  status: 'in-press',
  accessed: '2024-08-01',
  'event-date': '2024-07-01',
  PMID: '123',
  PMCID: 'PMC123',
  CSTR: '12345.67.a',
  ...Object.fromEntries(
    `original-title container-title collection-title collection-number publisher publisher-place edition chapter-number
    number-of-pages number-of-volumes event-title event-place keyword ISBN ISSN`
      .split(/\s+/u)
      .map((name) => [name, `Some ${name}`]),
  ),
  extra: { shelf: 'B 12', DB: 'A base' },
}

const PERIOD = { start: '2020', end: '2024' }

const PERSON = {
  name: { en: { given: 'Ada', family: 'Li' } },
  seal: '水',
  headline: 'Models of water',
  affiliations: [{ role: 'Professor', organization: 'Eastbay University' }],
  interests: ['Floods'],
  links: [{ type: 'email', url: 'mailto:ada@example.org' }],
  biography: 'I study rivers.',
  research: [{ name: 'Lakes', text: 'They are still.' }],
  education: [{ period: PERIOD, degree: 'Ph.D.', institution: 'Northlake University' }],
  experience: [{ period: PERIOD, role: 'Intern', organization: 'Southhill Lab' }],
  awards: [{ name: 'River Prize', date: '2022' }],
  services: [{ role: 'reviewer', venues: [{ venue: 'acl', years: [2024] }] }],
  talks: [{ date: '2024-05', title: 'On Water' }],
  teaching: [{ period: PERIOD, course: 'Hydrology' }],
  skills: [{ name: 'Languages', items: ['Python'] }],
  metrics: [{ kind: 'citations', value: '12' }],
  pronouns: 'she/her',
  portrait: { src: 'media/me.jpg', alt: 'Ada Li' },
  cv: 'media/cv.pdf',
  projects: [{ id: 'river-memory', title: 'River Memory', kind: 'research' }],
  openings: [{ title: 'A postdoc', kind: 'postdoc' }],
  people: [{ name: { en: { given: 'Bo', family: 'Lin' } }, role: 'doctoral' }],
  sections: [{ id: 'media', title: 'In the media', text: 'An interview.' }],
  layout: {
    cv: `research education experience publications projects people awards services talks teaching skills metrics media`
      .split(' ')
      .toReversed(),
  },
  news: [sampleNews('2024-06')],
}
