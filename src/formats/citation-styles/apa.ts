import type { Style } from './style.ts'
import { capitalTerm, field, group, term, when, type Part, type Template } from './template.ts'

const year = field('year', { prefix: '(', suffix: ')' })
const day = group(', ', [field('year'), field('monthDay')], { prefix: '(', suffix: ')' })
const work = field('title', { italic: true })
const label = group(' ', [capitalTerm('number'), field('number')])
const volume = group(' ', [capitalTerm('volume'), field('volume')])
const pages = group(' ', [term('pages'), field('page')])
const issue = group(' ', [capitalTerm('issueLong'), field('issue')])
const within = { prefix: '(', suffix: ')' }
const details = group('; ', [label, group(', ', [volume, issue, pages])], within)

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
  const known = [field('authors'), date, group(' ', [title, inside, kind]), source]
  const unknown = [named, date, kind, source]
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
const book = group(' ', [
  capitalTerm('in'),
  field('container-title', { italic: true }),
  when('container-title', details),
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
    source: periodical,
  }),
  'article-journal': entry({ title: periodicalTitle, source: periodical }),
  report: entry({ title: work, details: preprint, source: publisher }),
  book: entry({ title: work, details, source: publisher }),
  chapter: entry({
    title: periodicalTitle,
    details: when('container-title', '', details),
    source: when('container-title', book),
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
  dates: { month: 'long', full: 'mdy', sayUnknown: true },
  pages: { form: 'expanded', dash: '–' },
  template,
}
