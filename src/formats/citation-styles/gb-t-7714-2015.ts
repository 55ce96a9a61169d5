import type { PublicationType } from '#core/schema/publication.ts'
import { GB_MARKS } from '../bibliography/gb-marks.ts'
import type { Style } from './style.ts'
import { capitalTerm, field, group, people, when, type Part, type Template } from './template.ts'

const volume = group(' ', [capitalTerm('volume'), field('volume')])
const publisher = group(': ', [field('publisher-place'), field('publisher')])
const publisherYear = group(', ', [publisher, field('year')])
const published = group(': ', [publisherYear, field('page')])
const access = group('. ', [field('URL'), field('DOI', { prefix: 'DOI:' })])

/** An online work with neither publisher nor pages has its full date. */
const issued = when(
  ['publisher', 'page'],
  published,
  when('access', field('date', { prefix: '(', suffix: ')' }), field('year')),
)

/** The title with the mark of the document's kind. */
function marked(type: PublicationType, ...details: Part[]): Part {
  const { written } = GB_MARKS[type]
  return group('', [
    group(': ', [field('title'), ...(details.length > 0 ? [group(' ', details)] : [])]),
    when('access', `[${written}/OL]`, `[${written}]`),
  ])
}

/** Of what is on the net, the day on which it was looked at is part of the description. */
const accessed = when('access', field('accessed', { prefix: '[', suffix: ']' }))

function entry(...parts: Part[]): Part {
  const last = group('', [...parts.slice(-1), accessed])
  const status = field('status', { capital: true })
  return group('. ', [field('authors'), ...parts.slice(0, -1), last, status, access], {
    suffix: '.',
  })
}

const translators = people('translator', { after: 'translator' })

function withinBook(type: PublicationType): Part {
  const title = marked(type, field('number'))
  const book = group('. ', [
    people('editor', {}),
    group(': ', [field('container-title'), when('container-title', volume)]),
  ])
  return entry(group('//', [group('. ', [title, translators]), book]), field('edition'), published)
}

const journal = group(': ', [
  group('', [
    group(', ', [field('container-title'), field('year'), field('volume')]),
    field('issue', { prefix: '(', suffix: ')' }),
  ]),
  field('page'),
])

/** A newspaper has a day, and its page in the place of an issue. */
const newspaper = group('', [
  group(', ', [field('container-title'), field('date')]),
  field('page', { prefix: '(', suffix: ')' }),
])

const template: Template = {
  article: entry(marked('article'), issued),
  'paper-conference': withinBook('paper-conference'),
  'article-journal': entry(marked('article-journal'), journal),
  report: entry(marked('report', volume, field('number')), issued),
  book: entry(marked('book', volume, field('number')), translators, field('edition'), published),
  chapter: withinBook('chapter'),
  thesis: entry(marked('thesis', volume, field('number')), published),
  patent: entry(marked('patent', volume, field('number')), field('date')),
  dataset: entry(marked('dataset', volume, field('number')), issued),
  software: entry(marked('software', volume, field('number')), issued),
  'article-newspaper': entry(marked('article-newspaper'), newspaper),
  standard: entry(marked('standard', field('number')), issued),
  'post-weblog': entry(marked('post-weblog', field('number')), issued),
  speech: entry(marked('speech', volume, field('number')), issued),
}

/** GB/T 7714-2015, numeric system. */
export const GB_T_7714_2015: Style = {
  names: {
    turned: 'all',
    comma: ' ',
    initials: { after: '', hyphens: false },
    capitals: true,
    short: { from: 4, keep: 3, ending: 'et-al' },
    commaBeforeEtAl: true,
  },
  editors: {},
  plainEdition: true,
  dates: { month: 'long', full: 'iso' },
  pages: { form: 'expanded', dash: '-' },
  template,
}
