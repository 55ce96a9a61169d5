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

const quoted = field('title', { quoted: true })
const work = field('title', { italic: true })
const container = field('container-title', { italic: true })
const volume = group(' ', [term('volume'), field('volume')])
const issue = group(' ', [term('issue'), field('issue')])
const pages = group(' ', [term('pages'), field('page')])
const online = group(' ', [
  capitalTerm('online', { prefix: '[', suffix: '].' }),
  group(': ', [capitalTerm('available'), field('URL')]),
])
const doi = field('DOI', { prefix: 'doi: ', suffix: '.' })

/** After the period: the DOI, otherwise the URL, which is not followed by a period. */
function entry(description: Part): Part {
  return group(' ', [group('', [description], { suffix: '.' }), when('DOI', doi, online)])
}

function listed(...elements: Part[]): Part {
  return entry(group(', ', [field('authors'), ...elements]))
}

const editors = people('editor', { after: 'editor', capital: true, spoken: true })
const publisher = group(': ', [field('publisher-place'), field('publisher')])
const publisherPlace = group(', ', [field('publisher'), field('publisher-place')])
const series = group(', ', [
  group(' ', [term('in'), field('collection-title')]),
  group(' ', [term('number'), field('collection-number')]),
])
const status = field('status', { capital: true })

const inContainer = group(' ', [term('in'), container])

const journal = group(', ', [
  field('authors'),
  quoted,
  container,
  volume,
  issue,
  when('number', field('number', { prefix: 'Art. no. ' }), pages),
  field('monthYear'),
  status,
])

function archived(title: Part): Part {
  return entry(
    group('. ', [
      group(', ', [field('authors'), title, volume, issue]),
      group(', ', [field('publisher'), pages, field('date')]),
    ]),
  )
}

const template: Template = {
  article: listed(
    quoted,
    field('date'),
    status,
    when('preprint', field('number'), group(': ', [field('publisher'), field('number')])),
  ),
  'paper-conference': when(
    'collection-title',
    entry(
      group('. ', [
        group(', ', [field('authors'), quoted, inContainer, editors, series]),
        group(', ', [publisher, field('monthYear'), status, pages]),
      ]),
    ),
    listed(quoted, inContainer, editors, publisher, field('monthYear'), status, pages),
  ),
  'article-journal': when(
    'DOI',
    group(', ', [journal, field('DOI', { prefix: 'doi: ' })], { suffix: '.' }),
    when('URL', group(', ', [journal, online]), group('', [journal], { suffix: '.' })),
  ),
  report: listed(
    quoted,
    when('preprint', '', publisherPlace),
    field('number'),
    field('monthYear'),
    status,
  ),
  book: entry(
    group('. ', [
      group(', ', [field('authors'), work, field('edition'), volume, issue]),
      series,
      group(', ', [publisher, field('year'), status, pages]),
    ]),
  ),
  chapter: listed(
    quoted,
    inContainer,
    field('edition'),
    volume,
    issue,
    editors,
    publisher,
    field('year'),
    status,
    pages,
  ),
  thesis: listed(quoted, field('genre'), publisherPlace, field('year')),
  patent: listed(quoted, field('number'), field('date')),
  dataset: archived(quoted),
  software: entry(
    group(', ', [
      field('authors'),
      group('. ', [work, field('date', { prefix: '(', suffix: ')' }), field('publisher')]),
    ]),
  ),
  'article-newspaper': listed(quoted, container, volume, issue, pages, field('date')),
  standard: listed(work, field('number'), field('date')),
  'post-weblog': listed(quoted, field('container-title')),
  speech: listed(
    quoted,
    group(' ', [term('presentedAt'), field('event-title')]),
    field('date'),
    pages,
  ),
}

/** IEEE Reference Guide. */
export const IEEE: Style = {
  names: {
    turned: 'none',
    comma: ', ',
    initials: { after: '.', hyphens: true },
    and: 'word',
    short: { from: 7, keep: 1, ending: 'et-al' },
    commaBeforeEtAl: false,
    italicEtAl: true,
  },
  editors: { after: 'editor', capital: true },
  dates: { month: 'short', full: 'mdy', zeroDay: true },
  pages: { form: 'plain', dash: '–' },
  template,
}
