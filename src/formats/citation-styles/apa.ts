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

const year = field('year', { prefix: '(', suffix: ')' })
const day = group(', ', [field('year'), field('monthDay')], { prefix: '(', suffix: ')' })
const work = field('title', { italic: true })
const label = group(' ', [capitalTerm('number'), field('number')])
const volume = group(' ', [capitalTerm('volume'), field('volume')])
const pages = group(' ', [term('pages'), field('page')])
const issue = group(' ', [capitalTerm('issueLong'), field('issue')])
const within = { prefix: '(', suffix: ')' }
const editors = people('editor', { after: 'editor', capital: true, spoken: true })
const translators = people('translator', { after: 'translatorLong', capital: true, spoken: true })
const details = group('; ', [label, group(', ', [field('edition'), volume, issue, pages])], within)
const bookDetails = group(
  '; ',
  [editors, translators, label, group(', ', [field('edition'), volume, issue, pages])],
  within,
)

interface Work {
  title: Part
  /** In parentheses after the title. */
  details?: Part
  /** What kind of work it is, in brackets. */
  kind?: Part
  date?: Part
  /** Where it is published. */
  source: Part
}

/** Author, date, title, source; a work without author begins with its title. */
function entry({ title, details: inside = '', kind = '', date = year, source }: Work): Part {
  const named = group(' ', [title, inside])
  const status = field('status', { capital: true })
  const known = [field('authors'), date, group(' ', [title, inside, kind]), source, status]
  const unknown = [named, date, kind, source, status]
  const text = when(
    'authors',
    group('. ', known, { suffix: '.' }),
    group('. ', unknown, { suffix: '.' }),
  )
  return group(' ', [text, field('access')])
}

const periodical = group(', ', [
  field('container-title', { italic: true, headline: true }),
  when(
    'volume',
    group('', [field('volume', { italic: true }), field('issue', { prefix: '(', suffix: ')' })]),
    field('issue', { italic: true }),
  ),
  when('number', group(' ', [capitalTerm('article'), field('number')]), field('page')),
])

const publisher = field('publisher')
const book = group('. ', [
  group(' ', [
    capitalTerm('in'),
    group(', ', [
      people('editor', {
        after: 'editor',
        capital: true,
        spoken: true,
        by: ' ',
        around: ['(', ')'],
      }),
      field('container-title', { italic: true }),
    ]),
    details,
  ]),
  field('publisher'),
])
const periodicalTitle = when('container-title', field('title'), work)
const patent = group(
  ' ',
  [field('authority'), 'Patent', group(' ', [capitalTerm('number'), field('number')])],
  within,
)

/** An archive number has no label: 10.8. */
const preprint = when('preprint', field('number', within), details)

const template: Template = {
  article: entry({ title: work, details: preprint, source: publisher }),
  'paper-conference': entry({
    title: periodicalTitle,
    details: when('container-title', '', group('', [label], within)),
    date: when(['issue', 'page', 'volume'], year, day),
    source: when(
      ['editors', 'collection-title'],
      when('container-title', book, publisher),
      periodical,
    ),
  }),
  'article-journal': entry({ title: periodicalTitle, source: periodical }),
  report: entry({ title: work, details: preprint, source: publisher }),
  book: entry({ title: work, details: bookDetails, source: publisher }),
  chapter: entry({
    title: periodicalTitle,
    details: when('container-title', group('', [translators], within), bookDetails),
    source: when('container-title', book, field('publisher')),
  }),
  thesis: entry({
    title: work,
    details,
    kind: group(', ', [field('genre'), when('access', when('number', '', publisher))], {
      prefix: '[',
      suffix: ']',
    }),
    source: when('access', '', publisher),
  }),
  patent: entry({ title: work, details: patent, source: '' }),
  dataset: entry({
    title: work,
    details,
    kind: capitalTerm('dataset', { prefix: '[', suffix: ']' }),
    source: publisher,
  }),
  software: entry({
    title: work,
    details,
    kind: capitalTerm('software', { prefix: '[', suffix: ']' }),
    source: publisher,
  }),
  'article-newspaper': entry({ title: periodicalTitle, date: day, source: periodical }),
  standard: entry({ title: work, details, source: publisher }),
  'post-weblog': entry({ title: periodicalTitle, date: day, source: periodical }),
  speech: entry({ title: work, date: day, source: field('event-title') }),
}

/** Publication Manual of the American Psychological Association, 7th edition. */
export const APA: Style = {
  names: {
    turned: 'all',
    comma: ', ',
    initials: { after: '.', hyphens: true },
    and: '&',
    commaBeforeSecond: true,
    short: { from: 21, keep: 19, ending: 'last' },
    commaBeforeEtAl: true,
  },
  editors: { after: 'editor', capital: true, by: ' ', around: ['(', ')'] },
  dates: { month: 'long', full: 'mdy', sayUnknown: true },
  pages: { form: 'expanded', dash: '–' },
  template,
}
