import type { Publication, PublicationType } from '#core/schema/publication.ts'
import type { Report } from '../report.ts'
import { plainText } from '../bibliography/plain-text.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { VENUE_VARIABLE, venueVariable } from '../csl-json/venue-of-item.ts'
import { lookUp } from '../look-up.ts'
import type { ReadPublication } from '../reading.ts'
import { reportDatesOf } from '../records/read-period.ts'
import type { XmlElement } from './read-elements.ts'

/** Elements of https://dblp.org/xml/dblp.dtd; a volume of proceedings is not a paper. */
const TYPES: Readonly<Record<string, PublicationType>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  incollection: 'chapter',
  book: 'book',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  data: 'dataset',
}

/** `publtype` if it is more specific; CoRR is arXiv. */
const SPECIAL_TYPES: Readonly<Record<string, PublicationType>> = {
  informal: 'article',
  data: 'dataset',
  software: 'software',
}

export function readEntry(entry: XmlElement, report: Report): ReadPublication | undefined {
  const { key = '', publtype = '' } = entry.attributes
  const words = publtype.split(/\s+/u)
  if (!Object.hasOwn(TYPES, entry.name) || words.includes('withdrawn')) {
    report('not-understood', `${key} (${publtype || entry.name})`)
    return undefined
  }
  const special = words.find((word) => Object.hasOwn(SPECIAL_TYPES, word))
  const type = lookUp(SPECIAL_TYPES, special ?? '') ?? lookUp(TYPES, entry.name) ?? 'article'
  return publicationOfItem(itemOf(entry, type, key), reportDatesOf(key, report))
}

function itemOf(entry: XmlElement, type: PublicationType, key: string): SourceItem {
  const isBook = type === 'book'
  const where = isBook
    ? fieldOf(entry, 'publisher')
    : ['journal', 'booktitle', 'school', 'publisher']
        .map((name) => fieldOf(entry, name))
        .find((text) => text !== '')
  const { container, track } = readPlace(where ?? '')
  const volume = fieldOf(entry, 'volume')
  return {
    id: key,
    type,
    genre: type === 'thesis' ? entry.name : '',
    title: fieldOf(entry, 'title').replace(/(?<!\.)\.$/u, ''),
    author: fieldsOf(entry, 'author').map(nameOf),
    editor: fieldsOf(entry, 'editor').map(nameOf),
    'collection-title': fieldOf(entry, 'series'),
    'publisher-place': fieldOf(entry, 'address'),
    'chapter-number': fieldOf(entry, 'chapter'),
    ISBN: fieldOf(entry, 'isbn'),
    ...(isBook && { 'container-title': fieldOf(entry, 'booktitle') }),
    ...(VENUE_VARIABLE[type] !== 'publisher' && { publisher: fieldOf(entry, 'publisher') }),
    issued: { 'date-parts': [['year', 'month'].map((name) => fieldOf(entry, name))] },
    ...venueVariable(type, container),
    volume,
    [entry.name === 'article' ? 'issue' : 'number']: fieldOf(entry, 'number'),
    page: fieldOf(entry, 'pages'),
    custom: {
      track,
      // CoRR: abs/2304.10844
      arxiv: [volume],
      links: fieldsOf(entry, 'ee').map((url) => ({ type: 'paper', url })),
    },
    extra: extraOf(entry),
  }
}

/** Notes and numbers that no field of a publication holds. */
function extraOf(entry: XmlElement): Record<string, string> {
  const texts = ['note', 'cdrom', 'publnr'].map((name) => [name, fieldOf(entry, name)] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** Without the number that distinguishes people with the same name. */
export function withoutNumber(name: string): string {
  return name.replace(/(?<!\s)\s+\d{4}$/u, '')
}

function nameOf(name: string) {
  return { family: withoutNumber(name) }
}

export function fieldsOf(element: XmlElement, name: string): string[] {
  return element.children
    .filter((child) => child.name === name)
    .map(({ text }) => plainText(text))
    .filter((text) => text !== '')
}

function fieldOf(element: XmlElement, name: string): string {
  return fieldsOf(element, name)[0] ?? ''
}

interface Place {
  container: string
  track: Publication['track']
}

/** What DBLP writes in brackets after a conference that is not a track: a volume of its proceedings, a form of presentation. */
const ADDED = /\((?:(?:Volume )?\d+|Posters?)\)$/iu

/**
 * A conference or journal as DBLP abbreviates it.
 *
 * @example readPlace('ACL (1)') // { container: 'ACL', track: undefined }
 * @example readPlace('RepL4NLP@ACL') // { container: 'RepL4NLP@ACL', track: 'workshop' }
 */
function readPlace(text: string): Place {
  return {
    container: text.replace(ADDED, '').trimEnd(),
    track: text.includes('@') ? 'workshop' : undefined,
  }
}
