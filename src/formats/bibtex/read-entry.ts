import type { Publication } from '#core/schema/publication.ts'
import { languageOf } from '#core/text/language-of.ts'
import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { readAuthors, type SourceName } from '../bibliography/read-authors.ts'
import { splitHanNames } from '../bibliography/split-han-names.ts'
import { isOnlyAward, readAwards } from '../bibliography/read-awards.ts'
import { dateFromParts, dateFromText } from '../bibliography/read-date.ts'
import { isFileName, readTitle } from '../bibliography/read-title.ts'
import { thesisGenre } from '../bibliography/thesis-genre.ts'
import type { ReadPublication } from '../reading.ts'
import type { ParsedEntry } from './parse-chunks.ts'
import { LANGUAGES } from './read-fields.ts'
import { readPlace } from './read-place.ts'
import { lookUp } from '../look-up.ts'

/** A publication from what an entry says; `tell` takes what it says and a bundle cannot hold. */
export function readEntry(
  entry: ParsedEntry,
  key: string,
  tell: Tell,
): ReadPublication | undefined {
  for (const text of entry.unclear) tell('not-understood', text)
  const title = titleOf(entry)
  if (isFileName(title)) tell('placeholder', title)
  const place = readPlace(entry, tell)
  const degree = entry.fields.get('type') ?? entry.type
  return finishPublication(
    key,
    {
      ...place,
      ...(title !== '' && !isFileName(title) && { title: readTitle(title) }),
      ...languageField(entry, title),
      authors: authorsOf(entry, tell),
      ...issuedOf(entry, tell),
      ...textsOf(entry, tell),
      ...thesisGenre(place.type, degree, tell),
      ...(isTrue(entry.fields.get('selected')) && { selected: true }),
    },
    tell,
  )
}

function titleOf({ fields }: ParsedEntry): string {
  const title = fields.get('title') ?? fields.get('booktitle') ?? ''
  const subtitle = fields.get('subtitle')
  return [title, subtitle].filter((part) => part !== undefined && part !== '').join(': ')
}

/** Only where it is another than the one that the title shows. */
function languageField({ fields }: ParsedEntry, title: string): Pick<Publication, 'language'> {
  const name = (fields.get('langid') ?? fields.get('language') ?? '').toLowerCase()
  const language =
    lookUp(LANGUAGES, name) ?? (/^[a-z]{2}(?:-[a-z]{2})?$/u.test(name) ? name : undefined)
  return language === undefined || language === languageOf(title, 'en') ? {} : { language }
}

function authorsOf({ names }: ParsedEntry, tell: Tell): Publication['authors'] {
  const written = names.get('author') ?? []
  // The parser takes the words `and others` for a person.
  const known = written.filter((name) => !(name.family === 'others' && name.given === undefined))
  const { names: each, others } = splitHanNames(known)
  if (others || known.length < written.length) {
    tell('some-authors', `${nameText(each.at(-1))} and others`.trim())
  }
  const { authors, unclear } = readAuthors(each)
  for (const name of unclear) tell('not-understood', name)
  return authors
}

function issuedOf({ fields }: ParsedEntry, tell: Tell): { issued?: string } {
  const written = fields.get('date')
  const [year, month, day] = ['year', 'month', 'day'].map((name) => fields.get(name))
  const read = written === undefined ? dateFromParts({ year, month, day }) : dateFromText(written)
  const { date, unread } = read
  if (unread !== undefined) tell('unreadable-date', unread)
  return date === undefined ? {} : { issued: date }
}

function nameText({ literal, given, particle, family, suffix }: SourceName = {}): string {
  return literal ?? [given, particle, family, suffix].filter(Boolean).join(' ')
}

/** Fields of al-folio and of reference managers in which distinctions stand. */
const AWARD_FIELDS = ['award', 'award_name', 'awards', 'honor', 'honour']

function textsOf(
  { fields }: ParsedEntry,
  tell: Tell,
): Pick<Publication, 'awards' | 'abstract' | 'note'> {
  const told = AWARD_FIELDS.flatMap((name) => fields.get(name) ?? []).filter(
    (text) => !isTrue(text),
  )
  for (const text of told)
    if (readAwards(text).length === 0) tell('invalid-value', `award: ${text}`)
  const note = fields.get('note') ?? fields.get('addendum') ?? ''
  const isAward = note !== '' && isOnlyAward(note)
  const from = [...told, fields.get('abbr') ?? '', isAward ? note : '']
  const awards = uniqueBy(from.flatMap(readAwards), (award) =>
    typeof award === 'string' ? award : award.kind,
  )
  const abstract = fields.get('abstract') ?? ''
  return {
    ...(awards.length > 0 && { awards }),
    ...(abstract !== '' && { abstract: asMarkdown(abstract) }),
    ...(note !== '' && !isAward && !isMachineNote(note) && { note: asMarkdown(note) }),
  }
}

/** What programs write into notes: ids and addresses, which have fields of their own. */
function isMachineNote(note: string): boolean {
  return /^(?:arxiv|https?:|doi|accessed|citation key|publisher:|\\url)/iu.test(note)
}

function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(?:true|yes|1)$/iu.test(text)
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
