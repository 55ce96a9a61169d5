import type { PublicationAward } from '#core/schema/publication-parts.ts'
import type { Report } from '../report.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import { isOnlyAward, readAwards } from '../bibliography/read-awards.ts'
import { isOnlyStatus } from '../bibliography/read-status.ts'
import { splitHanNames } from '../bibliography/split-han-names.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import type { ReadPublication } from '../reading.ts'
import { nameText } from './name-text.ts'
import type { ParsedEntry } from './parse-chunks.ts'
import { AWARD_FIELDS, isMachineNote, isTrue, knownLanguage } from './read-fields.ts'
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
      author: authorsOf(entry, 'author', report),
      editor: authorsOf(entry, 'editor', report),
      translator: authorsOf(entry, 'translator', report),
      issued: issuedOf(entry),
      genre: entry.fields.get('type') ?? (place.type === 'thesis' ? entry.type : ''),
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
  return knownLanguage(fields.get('langid') ?? fields.get('language') ?? '')
}

function authorsOf(
  { names }: ParsedEntry,
  field: 'author' | 'editor' | 'translator',
  report: Report,
): SourceName[] {
  const written = names.get(field) ?? []
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
    note: isAward || isMachineNote(note) || isOnlyStatus(note) ? undefined : note,
  }
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
