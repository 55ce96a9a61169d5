import type { PublicationAward } from '#core/schema/publication-parts.ts'
import type { Report } from '../report.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import { isOnlyAward, readAwards } from '../bibliography/read-awards.ts'
import { splitHanNames } from '../bibliography/split-han-names.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { lookUp } from '../look-up.ts'
import type { ReadPublication } from '../reading.ts'
import type { ParsedEntry } from './parse-chunks.ts'
import { LANGUAGES } from './read-fields.ts'
import { readPlace } from './read-place.ts'

/** The publication of an entry; what does not fit into a bundle is reported. */
export function readEntry(
  entry: ParsedEntry,
  key: string,
  report: Report,
): ReadPublication | undefined {
  for (const text of entry.unclear) report('not-understood', text)
  const place = readPlace(entry, report)
  const { awards, ...texts } = textsOf(entry, report)
  return publicationOfItem(
    {
      ...place,
      ...texts,
      id: key,
      title: titleOf(entry),
      language: languageOf(entry),
      author: authorsOf(entry, report),
      issued: issuedOf(entry),
      genre: entry.fields.get('type') ?? entry.type,
      custom: {
        ...place.custom,
        awards,
        selected: isTrue(entry.fields.get('selected')) || undefined,
      },
    },
    report,
  )
}

function titleOf({ fields }: ParsedEntry): string {
  const title = fields.get('title') ?? fields.get('booktitle') ?? ''
  const subtitle = fields.get('subtitle')
  return [title, subtitle].filter((part) => part !== undefined && part !== '').join(': ')
}

function languageOf({ fields }: ParsedEntry): string | undefined {
  const name = (fields.get('langid') ?? fields.get('language') ?? '').toLowerCase()
  return lookUp(LANGUAGES, name) ?? (/^[a-z]{2}(?:-[a-z]{2})?$/u.test(name) ? name : undefined)
}

function authorsOf({ names }: ParsedEntry, report: Report): SourceName[] {
  const written = names.get('author') ?? []
  // The parser treats the words `and others` as a person.
  const known = written.filter((name) => !(name.family === 'others' && name.given === undefined))
  const { names: each, others } = splitHanNames(known)
  if (others || known.length < written.length) {
    report('some-authors', `${nameText(each.at(-1))} and others`.trim())
  }
  return each
}

function issuedOf({ fields }: ParsedEntry): SourceItem['issued'] {
  const parts = ['year', 'month', 'day'].map((name) => fields.get(name))
  return fields.get('date') ?? { 'date-parts': [parts] }
}

function nameText({ literal, given, particle, family, suffix }: SourceName = {}): string {
  return literal ?? [given, particle, family, suffix].filter(Boolean).join(' ')
}

/** Fields of al-folio and of reference managers that contain distinctions. */
const AWARD_FIELDS = ['award', 'award_name', 'awards', 'honor', 'honour']

interface Texts extends Pick<SourceItem, 'abstract' | 'note'> {
  awards: PublicationAward[] | undefined
}

function textsOf({ fields }: ParsedEntry, report: Report): Texts {
  const listed = AWARD_FIELDS.flatMap((name) => fields.get(name) ?? []).filter(
    (text) => !isTrue(text),
  )
  for (const text of listed)
    if (readAwards(text).length === 0) report('invalid-value', `award: ${text}`)
  const note = fields.get('note') ?? fields.get('addendum') ?? ''
  const isAward = note !== '' && isOnlyAward(note)
  const from = [...listed, fields.get('abbr') ?? '', isAward ? note : '']
  const awards = uniqueBy(from.flatMap(readAwards), (award) =>
    typeof award === 'string' ? award : JSON.stringify(award.kind),
  )
  return {
    awards: awards.length === 0 ? undefined : awards,
    abstract: fields.get('abstract'),
    note: isAward || isMachineNote(note) ? undefined : note,
  }
}

/** What programs write into notes: ids and URLs, which have fields of their own. */
function isMachineNote(note: string): boolean {
  return /^(?:arxiv|https?:|doi|accessed|citation key|publisher:|\\url)/iu.test(note)
}

function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(?:true|yes|1)$/iu.test(text)
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
