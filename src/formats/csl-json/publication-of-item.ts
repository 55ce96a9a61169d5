import type { Publication } from '#core/schema/publication.ts'
import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { languageField } from '../bibliography/language-field.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { readNumber, readPages } from '../bibliography/read-number-fields.ts'
import { isFileName, readTitle } from '../bibliography/read-title.ts'
import { thesisGenre } from '../bibliography/thesis-genre.ts'
import type { ReadPublication } from '../reading.ts'
import { identifiersOfItem } from './identifiers-of-item.ts'
import { readCslDate } from './read-csl-date.ts'
import type { SourceItem } from './source-item.ts'
import { venueOfItem } from './venue-of-item.ts'

/**
 * The publication that a CSL item is, whatever format it was read from. What cannot be a value of its field is reported and left
 * out; undefined for an item without a title.
 */
export function publicationOfItem(item: SourceItem, tell: Tell): ReadPublication | undefined {
  const { id = '', title = '', custom = {} } = item
  const { texts = {} } = custom
  const isTitle = title !== '' && !isFileName(title)
  if (isFileName(title)) tell('placeholder', title)
  const place = venueOfItem(item)
  const { doi, arxiv, links } = identifiersOfItem(item, place, tell)
  const isPreprint = place.type === 'article' && arxiv !== undefined
  return finishPublication(
    id,
    {
      type: place.type,
      title: isTitle ? (texts.title ?? readTitle(title, custom.translatedTitle)) : undefined,
      authors: authorsOf(item, tell),
      issued: issuedOf(item, tell),
      ...languageField(item.language ?? '', title),
      ...thesisGenre(place.type, item.genre ?? '', tell),
      venue: place.venue ?? (isPreprint ? 'arXiv' : undefined),
      track: custom.track ?? place.track,
      volume: readNumber(item.volume),
      issue: readNumber(item.issue),
      page: readPages(item.page ?? ''),
      number: readNumber(item.number),
      doi,
      arxiv,
      links,
      abstract: texts.abstract ?? markdownOf(item.abstract),
      note: texts.note ?? markdownOf(item.note),
      awards: custom.awards,
      selected: custom.selected,
    },
    tell,
  )
}

function markdownOf(text = ''): string | undefined {
  return text === '' ? undefined : asMarkdown(text)
}

function authorsOf({ author = [] }: SourceItem, tell: Tell): Publication['authors'] {
  const { authors, unclear } = readAuthors(author)
  for (const name of unclear) tell('not-understood', name)
  return authors
}

function issuedOf({ issued }: SourceItem, tell: Tell): Publication['issued'] {
  const { date, unread } = readCslDate(issued)
  if (unread !== undefined) tell('unreadable-date', unread)
  return date
}
