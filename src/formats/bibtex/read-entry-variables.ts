import { arxivInText, readDoi } from '#core/publications/identifiers.ts'
import type { PublicationType } from '#core/schema/publication.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { isOnlyAward, readAwards } from '../bibliography/read-awards.ts'
import { isOnlyStatus } from '../bibliography/read-status.ts'
import { TEXT_VARIABLES } from '../csl-json/csl-item.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { lookUp } from '../look-up.ts'
import {
  ACCESSED_FIELD,
  CSTR_FIELD,
  ENTRY_SUBTYPE_FIELD,
  EVENT_DATE_FIELD,
  numberFields,
  STATUS_FIELD,
  typeOfSubtype,
  VARIABLE_FIELDS,
} from './mapping.ts'
import { nameText } from './name-text.ts'
import type { ParsedEntry } from './parse-chunks.ts'
import { AWARD_FIELDS, isMachineNote, isSwitch, knownLanguage, LINK_FIELDS } from './read-fields.ts'

/** The field that the venue was read of, and the variable under which it is. */
interface Taken {
  field: string | undefined
  place: Partial<SourceItem>
}

/** The variables that have fields of their own, but for what is the venue. */
export function variablesOf(entry: ParsedEntry, taken: Taken): Partial<SourceItem> {
  const { fields } = entry
  const texts = fieldsOfVariables(entry, taken).map(
    ([name, from]) => [name, fields.get(from) ?? ''] as const,
  )
  return {
    ...Object.fromEntries<string>(texts),
    status: fields.get(STATUS_FIELD) ?? statusNote(fields.get('note')),
    accessed: fields.get(ACCESSED_FIELD),
    'event-date': fields.get(EVENT_DATE_FIELD),
  }
}

/** In BibTeX, which has no field for it, a note says it. */
function statusNote(note = ''): string | undefined {
  return isOnlyStatus(note) ? note : undefined
}

function fieldsOfVariables({ fields }: ParsedEntry, { field, place }: Taken) {
  return TEXT_VARIABLES.flatMap((name) => {
    const names = lookUp<{ read: readonly string[] }>(VARIABLE_FIELDS, name)?.read ?? []
    const from = names.find((one) => one !== field && (fields.get(one) ?? '') !== '')
    return from === undefined || name in place ? [] : [[name, from] as const]
  })
}

/** Fields that are read whatever they say. */
const READ: ReadonlySet<string> = new Set([
  ...'title subtitle year month day date volume pages doi abstract type crossref xdata selected'.split(
    ' ',
  ),
  STATUS_FIELD,
  ACCESSED_FIELD,
  EVENT_DATE_FIELD,
  CSTR_FIELD,
])

/** Names of people that are read; others are texts. */
const READ_NAMES: ReadonlySet<string> = new Set(['author', 'editor', 'translator'])

/** What no other field of a publication holds, under the names of its fields. */
export function extraOf(
  entry: ParsedEntry,
  type: PublicationType,
  taken: Taken,
): Record<string, string> {
  const used = usedFields(entry, type, taken)
  const names = [...entry.names].map(([name, list]): [string, string] => [
    name,
    list.map(nameText).join(' and '),
  ])
  const texts = [...entry.fields].filter(([name, text]) => !used.has(name) && !isRead(name, text))
  const people = names.filter(([name]) => !READ_NAMES.has(name) && name !== taken.field)
  return Object.fromEntries([...texts, ...people].filter(([, text]) => text !== ''))
}

/** The fields of which the first that is there is read, and those of variables. */
function usedFields(entry: ParsedEntry, type: PublicationType, taken: Taken): Set<string> {
  const { fields } = entry
  const { issue, number } = numberFields(type)
  const groups: readonly (readonly string[])[] = [
    issue,
    number,
    ['langid', 'language'],
    ['note', 'addendum'],
    ...(fields.has('title') ? [] : [['booktitle']]),
  ]
  const first = (names: readonly string[]) =>
    names.find((name) => (fields.get(name) ?? '') !== '') ?? ''
  const variables = fieldsOfVariables(entry, taken).map(([, from]) => from)
  return new Set([...groups.map(first), ...variables, taken.field ?? ''].filter(isUnderstood))

  /** A note for machines says nothing but an arXiv id; a language may be one that no one knows. */
  function isUnderstood(name: string): boolean {
    const text = fields.get(name) ?? ''
    if (name === 'note') return !isMachineNote(text) || arxivInText(text) !== undefined
    return !/^lang/u.test(name) || knownLanguage(text) !== undefined
  }
}

function isRead(name: string, text: string): boolean {
  if (READ.has(name)) return true
  if (AWARD_FIELDS.includes(name)) return readAwards(text).length > 0
  if (name === 'abbr') return isOnlyAward(text)
  if (name === ENTRY_SUBTYPE_FIELD) return typeOfSubtype(text) !== undefined
  if (name in LINK_FIELDS) return isSafeUrl(text) || isSwitch(text) || readDoi(text) !== undefined
  if (name === 'howpublished') return /https?:\/\//u.test(text) || arxivInText(text) !== undefined
  if (/^(?:eprint|arxiv|arxivid)$/u.test(name)) return arxivInText(text) !== undefined
  return /^(?:archiveprefix|eprinttype)$/u.test(name) && /^arxiv$/iu.test(text)
}
