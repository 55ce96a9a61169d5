import type { Locale } from '#core/schema/locale.ts'
import { editionNumber, ordinal } from '#core/text/edition.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { append, italic, joined, plainField } from './markup.ts'
import { pageRange } from './page-range.ts'
import { dateText, monthDayText, monthText, monthYearText, yearText } from './style-dates.ts'
import { namesText, type NameLook } from './style-names.ts'
import type { Style } from './style.ts'
import type { Field, FieldLook, Part, Role, RoleLook } from './template.ts'
import { roleIn, termIn, type RoleTerm } from './terms.ts'
import { capitalized, titleCase } from './title-case.ts'

/** What is printed of one item in one style. */
export interface Subject {
  item: CslItem
  style: Style
  /** Of the paper, not of the page: it decides about 等 or et al. */
  locale: Locale
}

/** Text, and whether a field of the item has given any of it. */
type Printed = { text: string; hasValue: boolean }

const NOTHING: Printed = { text: '', hasValue: false }

export function renderPart(part: Part, subject: Subject): Printed {
  if (typeof part === 'string') return { text: part, hasValue: false }
  if ('field' in part) return fieldPart(part.field, part.look, subject)
  if ('people' in part) return peoplePart(part.people, part.look, subject)
  if ('term' in part) return { text: termText(part, subject), hasValue: false }
  if ('when' in part) {
    const has = part.when.some((name) => fieldText(name, subject) !== '')
    return renderPart(has ? part.yes : part.no, subject)
  }
  const printed = part.parts.map((inner) => renderPart(inner, subject))
  if (!printed.some(({ hasValue }) => hasValue)) return NOTHING
  const pieces = printed.map(({ text }) => text)
  const text = append(append(part.prefix ?? '', joined(pieces, part.by)), part.suffix ?? '')
  return { text, hasValue: true }
}

/** One page is a `p.`, several are `pp.` */
function termText(part: Extract<Part, { term: unknown }>, { item, locale }: Subject): string {
  const one = part.term === 'pages' && !/[-–—,]/u.test(item.page ?? '')
  const text = termIn(one ? 'page' : part.term, locale)
  return (part.prefix ?? '') + (part.capital ? capitalized(text) : text) + (part.suffix ?? '')
}

function fieldPart(name: Field, look: FieldLook, subject: Subject): Printed {
  const written = fieldText(name, subject)
  if (written === '') return NOTHING
  const value = look.noStops ? written.replaceAll('.', '') : written
  const cased =
    look.headline && subject.item.language.startsWith('en')
      ? titleCase(value)
      : look.capital
        ? capitalized(value)
        : value
  const styled = look.italic ? italic(cased) : look.quoted ? quoted(cased, subject.locale) : cased
  return { text: append(append(look.prefix ?? '', styled), look.suffix ?? ''), hasValue: true }
}

/** Names with what is said of them; nothing for editors who are in the place of the authors. */
function peoplePart(role: Role, look: RoleLook, subject: Subject): Printed {
  const text =
    role === 'editor' && leadsWithEditors(subject.item) ? '' : roleText(role, look, subject)
  return { text, hasValue: text !== '' }
}

function roleText(role: Role, look: RoleLook, { item, style, locale }: Subject): string {
  const names = item[role] ?? []
  if (names.length === 0) return ''
  const written = namesText(names, look.spoken ? spoken(style.names) : style.names, locale)
  const { before, after, capital, by = ', ', around = ['', ''] } = look
  const said = (term: RoleTerm) => {
    const word = roleIn(term, names.length > 1, locale)
    return capital ? capitalized(word) : word
  }
  // 李明编: Chinese says what people do after their names.
  if (before !== undefined)
    return locale === 'zh' ? written + said(before) : `${said(before)} ${written}`
  return after === undefined ? written : append(written + by, around[0] + said(after) + around[1])
}

function spoken({ commaBeforeSecond: _, ...look }: NameLook): NameLook {
  return { ...look, turned: 'none' }
}

/** The editors of a book that no one wrote as a whole. */
function leadsWithEditors({ author, editor = [], ...item }: CslItem): boolean {
  return author.length === 0 && editor.length > 0 && item['container-title'] === undefined
}

function authorsText(subject: Subject): string {
  const { item, style, locale } = subject
  return leadsWithEditors(item)
    ? roleText('editor', style.editors, subject)
    : namesText(item.author, style.names, locale)
}

/** `2nd ed.`, `第2版`; an edition that is not a number is said as it is. */
function editionText(edition: string, { style, locale }: Subject): string {
  const number = editionNumber(edition)
  if (number === undefined) return plainField(edition)
  const term = termIn('edition', locale)
  if (locale === 'zh') return style.plainEdition ? `${number} ${term}` : `第${number}${term}`
  return `${ordinal(number)} ${term}`
}

function yearOrStatus({ item: { status }, style, locale }: Subject): string {
  if (status === undefined) return termIn('noDate', locale)
  return style.dates.capitalStatus ? capitalized(status) : status
}

/** Where the work is before it is out; a style that says that there is no date says it instead. */
function statusText({ item, style }: Subject): string {
  const isDate = style.dates.sayUnknown && item.issued === undefined
  return isDate ? '' : (item.status ?? '')
}

function quoted(text: string, locale: Locale): string {
  return locale === 'zh' ? `《${text}》` : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

function fieldText(name: Field, subject: Subject): string {
  const { item, style, locale } = subject
  switch (name) {
    case 'authors':
      return authorsText(subject)
    case 'edition':
      return editionText(item.edition ?? '', subject)
    case 'editors':
      return roleText('editor', {}, subject)
    case 'status':
      return statusText(subject)
    case 'page':
      return pageRange(item.page ?? '', style.pages.form, style.pages.dash)
    case 'access':
      return item.DOI === undefined ? (item.URL ?? '') : `https://doi.org/${item.DOI}`
    case 'accessed':
      return item.accessed ? dateText(item.accessed, style.dates, locale) : ''
    case 'preprint':
      return preprintId(item)
    case 'year':
    case 'month':
    case 'monthYear':
    case 'monthDay':
    case 'date':
      if (item.issued) return DATES[name](item.issued, style.dates, locale)
      return name === 'year' && style.dates.sayUnknown ? yearOrStatus(subject) : ''
    case 'CSTR':
      return item.custom?.CSTR ?? ''
    case 'DOI':
    case 'URL':
      return item[name] ?? ''
    default:
      return plainField(item[name] ?? '')
  }
}

const DATES = {
  year: yearText,
  month: monthText,
  monthYear: monthYearText,
  monthDay: monthDayText,
  date: dateText,
}

function preprintId({ number = '', publisher = '' }: CslItem): string {
  return number.startsWith(`${publisher}:`) ? number : ''
}
