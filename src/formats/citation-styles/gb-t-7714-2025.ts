import type { PublicationType } from '#core/schema/publication.ts'
import { GB_MARKS } from '../bibliography/gb-marks.ts'
import { GB_T_7714_2015 } from './gb-t-7714-2015.ts'
import type { Style } from './style.ts'
import { field, group, people, term, when, type Part, type Template } from './template.ts'

const translators = people('translator', { after: 'translator', by: '，' })
const publisher = group('：', [field('publisher-place'), field('publisher')])
const inParentheses = { prefix: '（', suffix: '）' }

/** `v.2`, `第2卷`. */
const volume = group('', [term('volumeBefore'), field('volume'), term('volumeAfter')])

/** A permanent identifier, and the address where there is one besides. */
const access = group('. ', [
  field('URL'),
  field('DOI', { prefix: 'DOI:' }),
  field('CSTR', { prefix: 'CSTR:' }),
])

/** The address of a preprint is part of its description, so its DOI is written as one. */
const addressed = group('. ', [
  when('URL', group('. ', [field('URL'), field('DOI', { prefix: 'DOI:' })]), field('access')),
  field('CSTR', { prefix: 'CSTR:' }),
])

/** When it was made, and for what may change when it was looked at. */
const made = group('', [
  field('date', inParentheses),
  field('accessed', { prefix: '[', suffix: ']' }),
])

function entry(parts: readonly Part[], where: Part = access): Part {
  const status = field('status', { capital: true })
  return group('. ', [field('authors'), ...parts, status, where], { suffix: '.' })
}

/** The title with the letters for the kind of work and its carrier. */
function marked(type: PublicationType, ...details: Part[]): Part {
  const letters = PREPRINTS.includes(type) ? 'PP' : GB_MARKS[type].written
  return group('', [
    group('：', [field('title'), ...details]),
    when(['access', 'CSTR'], `[${letters}/OL]`, `[${letters}]`),
  ])
}

const PREPRINTS: readonly PublicationType[] = ['article']

function imprint(date: Part): Part {
  return group('：', [group('，', [publisher, date]), field('page')])
}

const published = imprint(field('year'))

function withinBook(type: PublicationType, otherwise: Part): Part {
  const title = marked(type, field('number'))
  const book = group('. ', [
    people('editor', { by: '' }),
    group('：', [field('container-title'), volume]),
  ])
  return when(
    'container-title',
    entry([group('//', [group('. ', [title, translators]), book]), field('edition'), published]),
    otherwise,
  )
}

function book(type: PublicationType, ...details: Part[]): Part {
  return entry([marked(type, ...details), translators, field('edition'), published])
}

/** Without volume and issue it is out online only, which has a day. */
const journal = group('：', [
  group('', [
    group('，', [
      field('container-title', { noStops: true }),
      when(['volume', 'issue'], field('year'), field('date')),
      field('volume'),
    ]),
    field('issue', inParentheses),
  ]),
  when('page', field('page'), field('number')),
])

/** The day, and the page in the place of an issue. */
const newspaper = group('', [
  group('，', [field('container-title', { noStops: true }), field('date')]),
  field('page', inParentheses),
])

/** A standard is its number and its name, an em apart; who made it and when is not said (8.9). */
const numbered = group(
  '. ',
  [
    group('\u2003', [field('number'), marked('standard')]),
    field('status', { capital: true }),
    access,
  ],
  { suffix: '.' },
)

const meeting = group('：', [group('，', [field('event-title'), field('year')]), field('page')])

const template: Template = {
  article: entry([marked('article'), group('', [field('publisher'), made])], addressed),
  'paper-conference': withinBook(
    'paper-conference',
    when(
      'event-title',
      entry([group('//', [marked('paper-conference', field('number')), meeting])]),
      entry([marked('paper-conference', field('number')), published]),
    ),
  ),
  'article-journal': entry([marked('article-journal'), translators, journal]),
  report: entry([
    marked('report', volume, field('number')),
    when('publisher', published, imprint(field('date'))),
  ]),
  book: book('book', volume, field('number')),
  chapter: withinBook('chapter', book('chapter', field('number'))),
  thesis: book('thesis', volume, field('number')),
  patent: entry([marked('patent', volume, field('number')), imprint(field('date'))]),
  dataset: entry([
    marked('dataset', volume, field('number')),
    group('', [field('publisher'), made]),
  ]),
  software: entry([
    marked('software', volume, field('number')),
    when('publisher', published, when('access', made, field('year'))),
  ]),
  'article-newspaper': entry([marked('article-newspaper'), newspaper]),
  standard: when('number', numbered, entry([marked('standard'), published])),
  'post-weblog': entry([marked('post-weblog', field('number')), made]),
  speech: entry([
    marked('speech', field('number')),
    group('，', [field('event-title'), field('date')]),
  ]),
}

/** As in 2015, but for family names in capitals. */
const { capitals: _, ...names } = GB_T_7714_2015.names

/** GB/T 7714—2025, numeric system; in force since July 1, 2026. What is not said here is as it was. */
export const GB_T_7714_2025: Style = {
  ...GB_T_7714_2015,
  names: {
    ...names,
    initials: { after: '', hyphens: true },
    wholePinyin: true,
    between: '，',
  },
  template,
}
