import type { Style } from './style.ts'
import { capitalTerm, field, group, term, when, type Part, type Template } from './template.ts'

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
      field('access'),
    ],
    { suffix: '.' },
  )
}

const withinBook = entry(
  quoted,
  group(', ', [
    group(' ', [capitalTerm('in'), container]),
    group(':', [when('page', field('volume')), field('page')]),
  ]),
  when('page', '', volume),
  field('publisher'),
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

const template: Template = {
  article: entry(quoted, field('publisher')),
  'paper-conference': withinBook,
  'article-journal': entry(quoted, journal),
  report: entry(quoted, field('number'), volume, field('publisher')),
  book: entry(book, volume, field('publisher')),
  chapter: withinBook,
  thesis: entry(quoted, group(', ', [field('genre'), field('publisher')])),
  patent: entry(
    field('title'),
    group(', ', [
      group(' ', [field('authority'), field('number')]),
      field('date', { prefix: 'issued ' }),
    ]),
  ),
  dataset: entry(quoted, field('publisher')),
  software: entry(quoted, field('publisher')),
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
  dates: { month: 'long', full: 'mdy', sayUnknown: true },
  pages: { form: 'chicago', dash: '–' },
  template,
}
