import type { CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { hasHan } from '#core/text/language-of.ts'
import { latexText, latexTitle } from './latex.ts'
import { findGenre } from '../bibliography/thesis-genre.ts'
import { VENUE_VARIABLE } from '../csl-json/venue-of-item.ts'
import { lookUp } from '../look-up.ts'
import {
  ACCESSED_FIELD,
  ENTRY_SUBTYPE_FIELD,
  ENTRY_SUBTYPES,
  ENTRY_TYPES,
  EVENT_DATE_FIELD,
  isPeriodical,
  numberFields,
  PUBSTATES,
  STATUS_FIELD,
  THESES,
  VARIABLE_FIELDS,
  VENUE_FIELDS,
  type Dialect,
} from './mapping.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A BibTeX or BibLaTeX file in UTF-8. */
export function writeBibtex(items: readonly CslItem[], dialect: Dialect = 'bibtex'): string {
  return items.map((item) => entryOf(item, dialect)).join('\n')
}

function entryOf(item: CslItem, dialect: Dialect): string {
  const known = Object.entries(fieldsOf(item, dialect)).filter(([, value]) => value !== undefined)
  const fields = [...known, ...extraFields(item, new Set(known.map(([name]) => name)))]
  const width = Math.max(...fields.map(([name]) => name.length))
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = ${value},`)
  const type = thesisOf(item, dialect)?.entry ?? ENTRY_TYPES[item.type][dialect]
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n')
}

function thesisOf({ type, genre = '' }: CslItem, dialect: Dialect) {
  return type === 'thesis' ? THESES[findGenre(genre) ?? 'unknown'][dialect] : undefined
}

/** By name the value as it is written, braces included. */
function fieldsOf(item: CslItem, dialect: Dialect): Record<string, string | undefined> {
  const { author, volume, issue, page, number, DOI, URL, language, type } = item
  const where = item[VENUE_VARIABLE[type]]
  const fields = numberFields(type)
  const numbers = new Map([
    [fields.issue[0], issue],
    [fields.number[0], !isPeriodical(type) && isEprintNumber(item) ? undefined : number],
  ])
  return {
    title: braced(latexTitle(item.title.trim())),
    author: namesText(author),
    editor: namesText(item.editor),
    translator: namesText(item.translator),
    ...dateFields(item, dialect),
    ...variableFields(item, dialect),
    ...(where !== undefined && { [VENUE_FIELDS[type][dialect]]: braced(latexText(where)) }),
    [ENTRY_SUBTYPE_FIELD]: text(ENTRY_SUBTYPES[type]?.[0]),
    type: text(thesisOf(item, dialect)?.type ?? extraText(item, 'genre')),
    volume: text(volume),
    number: text(numbers.get('number') ?? item['collection-number']),
    issue: text(numbers.get('issue')),
    eid: text(numbers.get('eid')),
    pages: text(page?.replaceAll(/(?<=\d)\s*[-–—]+\s*(?=\d)/gu, '--')),
    doi: literalUrl(DOI),
    cstr: text(item.custom?.CSTR),
    url: literalUrl(URL),
    ...eprintFields(item, dialect),
    ...(dialect === 'biblatex' && language === 'zh' && { langid: braced('chinese') }),
    note: dialect === 'bibtex' ? text(item.status) : undefined,
  }
}

function namesText(names: readonly CslName[] = []): string | undefined {
  return names.length === 0 ? undefined : braced(names.map(nameOf).join(' and '))
}

/** Variables with fields of their own; the venue of the work has been written. */
function variableFields(item: CslItem, dialect: Dialect): Record<string, string | undefined> {
  const venue = VENUE_VARIABLE[item.type]
  const names = (Object.keys(VARIABLE_FIELDS) as (keyof typeof VARIABLE_FIELDS)[]).filter(
    (name) => name !== venue,
  )
  return {
    ...Object.fromEntries(names.map((name) => [VARIABLE_FIELDS[name][dialect], text(item[name])])),
    ...(dialect === 'biblatex' && {
      [STATUS_FIELD]: text(item.status && (lookUp(PUBSTATES, item.status) ?? item.status)),
    }),
    [ACCESSED_FIELD]: text(item.accessed && isoDate(item.accessed['date-parts'][0])),
    [EVENT_DATE_FIELD]: text(item['event-date']?.['date-parts'].map(isoDate).join('/')),
  }
}

/** What a source said besides under names that may be those of fields; what is written already counts. */
function extraFields(item: CslItem, written: ReadonlySet<string>): [string, string][] {
  return Object.keys(item.custom?.extra ?? {}).flatMap((name): [string, string][] => {
    const value = text(extraText(item, name))
    const isField = /^[a-z][a-z0-9_-]*$/iu.test(name) && !written.has(name.toLowerCase())
    return value === undefined || !isField || name === 'genre' ? [] : [[name, value]]
  })
}

function extraText({ custom: { extra = {} } = {} }: CslItem, name: string): string | undefined {
  const value = extra[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function dateFields({ issued }: CslItem, dialect: Dialect): Record<string, string> {
  if (issued === undefined) return {}
  const [year = 0, month] = issued['date-parts'][0]
  if (dialect === 'biblatex') {
    return { date: braced(isoDate(issued['date-parts'][0])) }
  }
  const name = month === undefined ? undefined : MONTHS[month - 1]
  return { year: braced(String(year)), ...(name !== undefined && { month: name }) }
}

function eprintFields({ custom }: CslItem, dialect: Dialect): Record<string, string> {
  if (custom?.arxiv === undefined) return {}
  const type = dialect === 'bibtex' ? 'archiveprefix' : 'eprinttype'
  return { eprint: braced(encodeSigns(custom.arxiv)), [type]: braced('arXiv') }
}

function isEprintNumber({ number, custom }: CslItem): boolean {
  return custom?.arxiv !== undefined && number === `arXiv:${custom.arxiv}`
}

/** Names that no program should take apart are in braces of their own: organizations, and Chinese names as a whole. */
function nameOf(name: CslName): string {
  if ('literal' in name) return braced(latexText(name.literal))
  const { family, given, suffix } = name
  if (hasHan(family)) return braced(latexText(family + (given ?? '')))
  if (given === undefined)
    return /\s/u.test(family.trim()) ? braced(latexText(family)) : partOf(family)
  return [family, suffix, given]
    .flatMap((part) => (part === undefined ? [] : partOf(part)))
    .join(', ')
}

/** Braces around what would end a part, or the name: a comma, `and`, and `=`, with which Biber's own form of names begins. */
function partOf(part: string): string {
  const written = latexText(part.trim())
  return /[,=]|(?<!\S)(?:and|others)(?!\S)/iu.test(written) || written === ''
    ? braced(written)
    : written
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(latexText(value.trim()))
}

/** URLs are read literally; only what would end the field early, start math mode or is an escaped character (`^^5c`) is encoded. */
function literalUrl(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(encodeSigns(value))
}

function encodeSigns(value: string): string {
  return value.replaceAll(/[{}\\^$\s]/gu, (sign) => encodeURIComponent(sign))
}

function braced(value: string): string {
  return `{${value}}`
}
