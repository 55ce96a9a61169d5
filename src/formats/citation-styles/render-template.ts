import type { Locale } from '#core/schema/locale.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { append, italic, joined, plainField } from './markup.ts'
import { pageRange } from './page-range.ts'
import { dateText, monthDayText, monthText, monthYearText, yearText } from './style-dates.ts'
import { namesText } from './style-names.ts'
import type { Style } from './style.ts'
import type { Field, FieldLook, Part } from './template.ts'
import { termIn } from './terms.ts'
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
  const value = fieldText(name, subject)
  if (value === '') return NOTHING
  const cased = look.headline && subject.item.language.startsWith('en') ? titleCase(value) : value
  const styled = look.italic ? italic(cased) : look.quoted ? quoted(cased, subject.locale) : cased
  return { text: append(append(look.prefix ?? '', styled), look.suffix ?? ''), hasValue: true }
}

function quoted(text: string, locale: Locale): string {
  return locale === 'zh' ? `《${text}》` : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

function fieldText(name: Field, { item, style, locale }: Subject): string {
  switch (name) {
    case 'authors':
      return namesText(item.author, style.names, locale)
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
      return name === 'year' && style.dates.sayUnknown ? termIn('noDate', locale) : ''
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
