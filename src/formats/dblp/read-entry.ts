import type { Publication, PublicationType } from '#core/schema/publication.ts'
import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { readArxiv } from '#core/publications/identifiers.ts'
import { plainText } from '../bibliography/plain-text.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { dateFromParts } from '../bibliography/read-date.ts'
import { readLinks } from '../bibliography/read-links.ts'
import { readNumber, readPages } from '../bibliography/read-number-fields.ts'
import { readTitle } from '../bibliography/read-title.ts'
import { thesisGenre } from '../bibliography/thesis-genre.ts'
import type { ReadPublication } from '../reading.ts'
import { tellDate } from '../records/read-period.ts'
import type { XmlElement } from './read-elements.ts'
import { readPlace } from './read-place.ts'
import { lookUp } from '../look-up.ts'

/** Elements of https://dblp.org/xml/dblp.dtd; a volume of proceedings is nobody's paper. */
const TYPES: Readonly<Record<string, PublicationType>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  incollection: 'chapter',
  book: 'book',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  data: 'dataset',
}

/** `publtype` where it says more; CoRR is arXiv. */
const SPECIAL_TYPES: Readonly<Record<string, PublicationType>> = {
  informal: 'article',
  data: 'dataset',
  software: 'software',
}

export function readEntry(entry: XmlElement, tell: Tell): ReadPublication | undefined {
  const { key = '', publtype = '' } = entry.attributes
  const words = publtype.split(/\s+/u)
  if (!Object.hasOwn(TYPES, entry.name) || words.includes('withdrawn')) {
    tell('not-understood', `${key} (${publtype || entry.name})`)
    return undefined
  }
  const special = words.find((word) => Object.hasOwn(SPECIAL_TYPES, word))
  const type = lookUp(SPECIAL_TYPES, special ?? '') ?? lookUp(TYPES, entry.name) ?? 'article'
  const title = fieldOf(entry, 'title').replace(/(?<!\.)\.$/u, '')
  const year = fieldOf(entry, 'year')
  const month = fieldOf(entry, 'month')
  const issued = tellDate(dateFromParts({ year, month }), key, tell)
  return finishPublication(
    key,
    {
      type,
      ...thesisGenre(type, entry.name, tell),
      ...(title !== '' && { title: readTitle(title) }),
      authors: readAuthors(fieldsOf(entry, 'author').map(nameOf)).authors,
      ...(issued !== undefined && { issued }),
      ...placeOf(entry),
      ...identifiersOf(entry, type, tell),
    },
    tell,
  )
}

/** Without the number that tells people of one name apart. */
export function withoutNumber(name: string): string {
  return name.replace(/(?<!\s)\s+\d{4}$/u, '')
}

function nameOf(name: string) {
  return { family: withoutNumber(name) }
}

function placeOf(entry: XmlElement): Partial<Publication> {
  const where = ['journal', 'booktitle', 'school', 'publisher']
    .map((name) => fieldOf(entry, name))
    .find((text) => text !== '')
  const volume = fieldOf(entry, 'volume')
  const isArxiv = readArxiv(volume) !== undefined
  const number = readNumber(fieldOf(entry, 'number'))
  const page = readPages(fieldOf(entry, 'pages'))
  return {
    ...(where !== undefined && readPlace(where)),
    ...(volume !== '' && !isArxiv && { volume }),
    ...(number !== undefined && { [entry.name === 'article' ? 'issue' : 'number']: number }),
    ...(page !== undefined && { page }),
  }
}

function identifiersOf(entry: XmlElement, type: PublicationType, tell: Tell): Partial<Publication> {
  const sources = fieldsOf(entry, 'ee').map((url) => ({ type: 'paper' as const, url }))
  const { links, unsafe, doi, arxiv } = readLinks(sources, type)
  for (const url of unsafe) tell('unsafe-link', url)
  const id = readArxiv(fieldOf(entry, 'volume')) ?? readArxiv(doi ?? '') ?? arxiv
  return {
    ...(doi !== undefined && readArxiv(doi) === undefined && { doi }),
    ...(id !== undefined && { arxiv: id }),
    ...(links.length > 0 && { links }),
  }
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
