import type { Style } from './style.ts'
import type { RoleTerm } from './terms.ts'
import {
  capitalTerm,
  field,
  group,
  people,
  term,
  when,
  type Part,
  type Role,
  type Template,
} from './template.ts'

const whole = field('title', { italic: true, headline: true })
const partOf = when('container-title', field('title', { quoted: true, headline: true }), whole)
const container = field('container-title', { italic: true, headline: true })
const issue = group(' ', [term('issue'), field('issue')])
const pages = group(' ', [term('pages'), field('page')])

/** The volume of a whole work is printed only if the work has no author. */
const volume = when(
  'container-title',
  group(' ', [term('volume'), field('volume')]),
  when('authors', '', group(' ', [capitalTerm('volume'), field('volume')])),
)

function madeBy(role: Role, before: RoleTerm): Part {
  return when(
    'container-title',
    people(role, { before, spoken: true }),
    people(role, { before, spoken: true, capital: true }),
  )
}

/** Within a container in small letters, at the beginning of a sentence not. */
const made = [madeBy('editor', 'editedBy'), madeBy('translator', 'translatedBy')]

/** Author, title, container: the core elements in their order. */
function entry(title: Part, ...elements: Part[]): Part {
  return group(
    '. ',
    [
      field('authors'),
      title,
      group(', ', [
        container,
        ...made,
        field('edition'),
        volume,
        issue,
        field('number'),
        ...elements,
      ]),
    ],
    { suffix: '.' },
  )
}

function published(title: Part, date: Part): Part {
  return entry(title, field('publisher'), date, field('status'), pages, field('access'))
}

const within = (date: Part) =>
  entry(partOf, field('publisher'), date, field('status'), pages, field('access'))

const template: Template = {
  article: published(whole, field('date')),
  'paper-conference': within(field('year')),
  'article-journal': within(field('monthYear')),
  report: published(whole, field('date')),
  book: published(whole, field('year')),
  chapter: within(field('year')),
  thesis: entry(
    whole,
    group('. ', [field('year'), group(', ', [field('publisher'), field('genre')])]),
    pages,
    field('access'),
  ),
  patent: within(field('date')),
  dataset: published(whole, field('date')),
  software: published(whole, field('date')),
  'article-newspaper': within(field('date')),
  standard: published(whole, field('date')),
  'post-weblog': within(field('date')),
  speech: entry(whole, field('event-title'), field('date'), pages, field('access')),
}

/** MLA Handbook, 9th edition: list of works cited. */
export const MLA: Style = {
  names: {
    turned: 'first',
    comma: ', ',
    and: 'word',
    commaBeforeSecond: true,
    short: { from: 3, keep: 1, ending: 'et-al' },
    commaBeforeEtAl: true,
  },
  editors: { after: 'editorLong' },
  dates: { month: 'mla', full: 'dmy' },
  pages: { form: 'minimal-two', dash: '–' },
  template,
}
