import type { CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { hasHan } from '#core/text/language-of.ts'
import { latexText, latexTitle } from './latex.ts'
import { findGenre } from '../bibliography/thesis-genre.ts'
import { VENUE_VARIABLE } from '../csl-json/venue-of-item.ts'
import { ENTRY_TYPES, numberFields, THESES, VENUE_FIELDS, type Dialect } from './mapping.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A BibTeX or BibLaTeX file in UTF-8. */
export function writeBibtex(items: readonly CslItem[], dialect: Dialect = 'bibtex'): string {
  return items.map((item) => entryOf(item, dialect)).join('\n')
}

function entryOf(item: CslItem, dialect: Dialect): string {
  const fields = Object.entries(fieldsOf(item, dialect)).filter(([, value]) => value !== undefined)
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
  const isJournal = type === 'article-journal'
  const numbers = new Map([
    [fields.issue[0], issue],
    [fields.number[0], !isJournal && isEprintNumber(item) ? undefined : number],
  ])
  return {
    title: braced(latexTitle(item.title.trim())),
    author: author.length === 0 ? undefined : braced(author.map(nameOf).join(' and ')),
    ...dateFields(item, dialect),
    ...(where !== undefined && { [VENUE_FIELDS[type][dialect]]: braced(latexText(where)) }),
    type: text(thesisOf(item, dialect)?.type),
    volume: text(volume),
    number: text(numbers.get('number')),
    issue: text(numbers.get('issue')),
    eid: text(numbers.get('eid')),
    pages: text(page?.replaceAll(/(?<=\d)\s*[-–—]+\s*(?=\d)/gu, '--')),
    doi: literalUrl(DOI),
    url: literalUrl(URL),
    ...eprintFields(item, dialect),
    ...(dialect === 'biblatex' && language === 'zh' && { langid: braced('chinese') }),
  }
}

function dateFields({ issued }: CslItem, dialect: Dialect): Record<string, string> {
  if (issued === undefined) return {}
  const [year = 0, month] = issued['date-parts'][0]
  if (dialect === 'biblatex') {
    const parts = issued['date-parts'][0].map((part) => String(part).padStart(2, '0'))
    return { date: braced(parts.join('-')) }
  }
  const name = month === undefined ? undefined : MONTHS[month - 1]
  return { year: braced(String(year)), ...(name !== undefined && { month: name }) }
}

function eprintFields({ custom }: CslItem, dialect: Dialect): Record<string, string> {
  if (custom === undefined) return {}
  const type = dialect === 'bibtex' ? 'archiveprefix' : 'eprinttype'
  return { eprint: braced(encodeSigns(custom.arxiv)), [type]: braced('arXiv') }
}

function isEprintNumber({ number, custom }: CslItem): boolean {
  return custom !== undefined && number === `arXiv:${custom.arxiv}`
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
