import type { Locale } from '#core/schema/locale.ts'
import { isRecord, type JsonRecord } from '../../records/json-record.ts'
import type { Report } from '../../report.ts'
import { plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import {
  languageOfText,
  localized,
  localizedName,
  type Localized,
} from '../text/language-of-text.ts'
import { isLayoutKey } from './layout-keys.ts'

/** What readers of records share: where problems go, and the language of the file. */
export type RecordContext = {
  report: Report
  lang: Locale
}

/** An object of a data file or of front matter, which remembers what has been read of it. */
export interface DataRecord extends RecordContext {
  /** The first of these keys that has a text, on one line and without Markdown; else empty. */
  text: (...keys: readonly string[]) => string
  /** The same with its Markdown and its paragraphs. */
  markdown: (...keys: readonly string[]) => string
  /** The texts of a list, or what its objects are called; a text alone is a list of one. */
  texts: (...keys: readonly string[]) => string[]
  /** The objects of a list; an object alone is a list of one. */
  records: (...keys: readonly string[]) => DataRecord[]
  /** The value as it is. */
  value: (key: string) => unknown
  /** In the language that the text shows, else in that of the file. */
  localize: (text: string) => Localized
  /** The same for a name that may have the other language in brackets. */
  localizeName: (text: string) => { en?: string; zh?: string }
  /** Reports what was not read, and is not about how a page looks. */
  rest: (label: string) => void
}

/** What an object in a list of names is called. */
const NAMES = ['name', 'title', 'label', 'text', 'value', 'keyword', 'course', 'item']

export function dataRecord(value: JsonRecord, { report, lang }: RecordContext): DataRecord {
  const taken = new Set<string>()
  const own = (key: string): unknown => {
    taken.add(key)
    return Object.hasOwn(value, key) ? value[key] : undefined
  }
  const first = (keys: readonly string[]): string => {
    const found = keys.find((key) => Object.hasOwn(value, key) && textOf(value[key]) !== '')
    return found === undefined ? '' : textOf(own(found))
  }
  const listOf = (keys: readonly string[]): unknown[] => {
    const found = keys.find((key) => Object.hasOwn(value, key) && leavesOf(value[key]).length > 0)
    const list = found === undefined ? [] : own(found)
    return Array.isArray(list) ? list : [list]
  }
  const record: DataRecord = {
    report,
    lang,
    value: own,
    text: (...keys) => plainText(first(keys)),
    markdown: (...keys) => paragraphs(first(keys), report),
    texts: (...keys) =>
      listOf(keys).flatMap((item) => {
        if (!isRecord(item)) return plainText(textOf(item)) || []
        const named = dataRecord(item, { report, lang })
        const name = named.text(...NAMES)
        named.rest(name)
        return name === '' ? [] : name
      }),
    records: (...keys) =>
      listOf(keys).flatMap((item) => (isRecord(item) ? dataRecord(item, { report, lang }) : [])),
    localize: (text) => localized(languageOfText(text) ?? lang, text),
    localizeName: (text) => localizedName(languageOfText(text) ?? lang, text),
    rest: (label) => {
      for (const [key, part] of Object.entries(value)) {
        if (taken.has(key) || isLayoutKey(key)) continue
        const texts = leavesOf(part)
        if (texts.length === 0) continue
        report('not-understood', [label, key, texts.join('; ')].filter(Boolean).join(': '))
      }
    },
  }
  return record
}

/** A text of YAML, TOML or JSON; a date as it is written, a switch is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  return value instanceof Date && !Number.isNaN(value.getTime()) ? dayOf(value) : ''
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** All texts in a value, at any depth. */
export function leavesOf(value: unknown): string[] {
  const text = textOf(value)
  if (text !== '') return /[\p{L}\p{N}]/u.test(text) ? [text] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (isLayoutKey(key) ? [] : leavesOf(part)))
}

/** Markdown of a bundle: lines that are only wrapped are joined, paragraphs and lists stay. */
export function paragraphs(text: string, report: Report): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\{\{[<%][^\n{}]{0,300}[%>]\}\}/gu, '')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<\/?[a-z][^<>\n]{0,500}>/giu, '')
    .split(/\n[ \t]*\n/u)
    .map((paragraph) =>
      paragraph
        .split(/\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])/u)
        .map((line) => tidyMarkdown(line, report))
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .join('\n\n')
}
