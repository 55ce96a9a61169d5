import type { Style } from './style.ts'
import {
  capitalTerm,
  field,
  group,
  people,
  term,
  when,
  type Part,
  type Template,
} from './template.ts'

const quoted = field('title', { quoted: true, headline: true })
const book = field('title', { italic: true, headline: true })
const container = field('container-title', { italic: true, headline: true })
const volume = group(' ', [capitalTerm('volume'), field('volume')])

/** Author, year, title; a work without author begins with its title. */
function entry(title: Part, ...details: Part[]): Part {
  return group(
    '. ',
    [
      when(
        'authors',
        group('. ', [field('authors'), field('year'), title]),
        group('. ', [title, field('year')]),
      ),
      ...details,
      field('status', { capital: true }),
      field('access'),
    ],
    { suffix: '.' },
  )
}

const publisher = group(': ', [field('publisher-place'), field('publisher')])
const series = group(' ', [
  field('collection-title', { headline: true }),
  field('collection-number'),
])

const withinBook = entry(
  quoted,
  group(', ', [
    group(' ', [capitalTerm('in'), container]),
    people('editor', { before: 'editedBy', spoken: true }),
    people('translator', { before: 'translatedBy', spoken: true }),
    field('edition'),
    group(':', [when('page', field('volume')), field('page')]),
  ]),
  when('page', '', volume),
  series,
  publisher,
)

const journal = when(
  'volume',
  group('', [
    container,
    field('volume', { prefix: ' ' }),
    when(
      'issue',
      group('', [field('issue', { prefix: ' (', suffix: ')' }), field('page', { prefix: ': ' })]),
      group('', [
        field('month', { prefix: ' (', suffix: ')' }),
        when('month', field('page', { prefix: ':' }), field('page', { prefix: ':' })),
      ]),
    ),
  ]),
  group(', ', [
    container,
    when(
      'issue',
      group(' ', [term('issue'), field('issue'), field('month', { prefix: '(', suffix: ')' })]),
      field('month'),
    ),
    field('page'),
  ]),
)

const dated = (part: Part) => group(', ', [part, field('date')])

/** An article without an author goes by the name of its newspaper. */
const unsigned = group(
  '. ',
  [container, field('year'), dated(quoted), field('status', { capital: true }), field('access')],
  { suffix: '.' },
)

const template: Template = {
  article: entry(quoted, field('publisher')),
  'paper-conference': withinBook,
  'article-journal': entry(quoted, journal),
  report: entry(quoted, field('number'), volume, publisher),
  book: entry(
    book,
    people('editor', { before: 'editedBy', spoken: true, capital: true }),
    people('translator', { before: 'translatedBy', spoken: true, capital: true }),
    field('edition'),
    volume,
    series,
    publisher,
  ),
  chapter: withinBook,
  thesis: entry(quoted, group(', ', [field('genre'), publisher])),
  patent: entry(
    field('title'),
    group(', ', [
      group(' ', [field('authority'), field('number')]),
      field('date', { prefix: 'issued ' }),
    ]),
  ),
  dataset: entry(quoted, field('publisher')),
  software: entry(quoted, field('publisher')),
  'article-newspaper': when('authors', entry(quoted, dated(container)), unsigned),
  standard: entry(book, field('number'), publisher),
  'post-weblog': entry(quoted, group(' ', [container, '(blog)']), field('date')),
  speech: entry(
    quoted,
    group(', ', [
      group(' ', [capitalTerm('presentedAt'), field('event-title')]),
      field('monthDay'),
    ]),
  ),
}

/** The Chicago Manual of Style, 17th edition: author-date. */
export const CHICAGO: Style = {
  names: {
    turned: 'first',
    comma: ', ',
    and: 'word',
    commaBeforeSecond: true,
    short: { from: 11, keep: 7, ending: 'et-al' },
    commaBeforeEtAl: true,
  },
  editors: { after: 'editor' },
  dates: { month: 'long', full: 'mdy', sayUnknown: true, capitalStatus: true },
  pages: { form: 'chicago', dash: '–' },
  template,
}
