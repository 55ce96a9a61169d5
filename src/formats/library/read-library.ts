import type { Author } from '#core/schema/publication-parts.ts'
import { hasHan } from '#core/text/language-of.ts'
import { formatName } from '#core/names/format-name.ts'
import { excerpt } from '../bibliography/excerpt.ts'
import { plainText } from '../bibliography/plain-text.ts'
import { dateFromText } from '../bibliography/read-date.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import { joinReadings, type FileOfPublications } from '../bibliography/unique-readings.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import { readVariables } from '../csl-json/read-variables.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { VENUE_VARIABLE } from '../csl-json/venue-of-item.ts'
import { readPersonName } from '../homepage/entries/read-person-name.ts'
import type { ImportFile, ReadingProblem, ReadPublication, ReadSource } from '../reading.ts'
import type { Report } from '../report.ts'
import type { Dialect } from './dialect.ts'
import { DIALECTS } from './dialects.ts'
import { kindOfWork } from './kind-of-work.ts'
import { firstOf, valuesOf, type LibraryRecord } from './library-record.ts'

/** Reads what libraries and reference managers export, each with its own names for the same things. */
export function readLibraryOf(format: string): ReadSource {
  const dialect = DIALECTS.find((each) => each.format === format)
  if (dialect === undefined) throw new RangeError(format)
  return (files) => joinReadings(files.map((file) => readFile(file, dialect)))
}

function readFile({ path: file, text }: ImportFile, dialect: Dialect): FileOfPublications {
  const problems: ReadingProblem[] = []
  const { records, outside = [] } = dialect.split(text)
  if (records.length === 0) problems.push({ code: 'not-this-format', file, found: excerpt(text) })
  else
    for (const { line, text: found } of outside)
      problems.push({ code: 'not-understood', file, line, found: excerpt(found) })
  const publications = records.flatMap((record): ReadPublication[] => {
    const report: Report = (code, found) =>
      problems.push({ code, file, line: record.line, found: excerpt(found) })
    const read = publicationOfItem(itemOf(record, dialect, report), report)
    return read === undefined ? [] : [withTranslations(read, record, dialect)]
  })
  return { publications, problems }
}

function itemOf(record: LibraryRecord, dialect: Dialect, report: Report): SourceItem {
  const type = kindOfWork(
    dialect.type.flatMap((name) => record.fields.get(name) ?? []),
    report,
  )
  const { people, translated } = dialect
  const namesIn = (fields: readonly string[] = []): SourceName[] =>
    valuesOf(record, fields).flatMap(separateNames).map(readName)
  const supervisors = type === 'thesis' ? namesIn(people.supervisor) : []
  const texts = readVariables(
    dialect.texts as Record<keyof SourceItem, readonly string[]>,
    (name) => firstOf(record, [name]),
  )
  const container = plainText(firstOf(record, dialect.container))
  const variable = VENUE_VARIABLE[type]
  return {
    ...texts,
    type,
    // A university or an office is where such a work has appeared; of a paper it is where its journal or volume is.
    ...(container !== '' && {
      [variable === 'publisher' ? 'collection-title' : variable]: container,
    }),
    ...(type === 'thesis' && { publisher: texts.publisher === '' ? container : texts.publisher }),
    // CNKI gives a thesis its month as an issue.
    ...(type === 'thesis' && { issue: undefined }),
    author: namesIn(people.author),
    editor: type === 'thesis' ? [] : namesIn(people.editor),
    translator: namesIn(people.translator),
    issued: dateOf(record, dialect),
    keyword: valuesOf(record, dialect.keywords ?? []).join(', '),
    page: pagesOf(record, dialect),
    DOI: doiOf(record, texts.DOI),
    custom: {
      translatedTitle: firstOf(record, translated?.title ?? []),
      arxiv: [firstOf(record, dialect.urls ?? [])],
      links: valuesOf(record, dialect.urls ?? [])
        .filter((url) => /^https?:/iu.test(url))
        .map((url) => ({ type: 'paper' as const, url })),
    },
    extra: {
      ...(supervisors.length > 0 && { supervisor: supervisors.map(printed).join(', ') }),
      ...extraOf(record, dialect),
    },
  }
}

/** Several names in one field: 林晚舟;顾一帆, "Lin, W.; Gu, Y.", and what follows a name in Scopus, its number. */
function separateNames(text: string): string[] {
  return text
    .split(/[;；]/u)
    .map((name) =>
      name
        .replace(/\(\d+\)\s*$/u, '')
        .replace(/[,，]\s*$/u, '')
        .trim(),
    )
    .filter((name) => name !== '')
}

function readName(text: string): SourceName {
  const name = plainText(text)
  const [family = '', given, suffix] = name.split(/[,，]\s*/u)
  if (given !== undefined) return { family, given, suffix }
  if (hasHan(name)) return [...name].length > 4 ? { literal: name } : { family: name }
  const initials = /^(?<family>\p{L}[\p{L}'’ -]*?) (?<given>\p{Lu}{1,3})$/u.exec(name)?.groups
  return initials === undefined
    ? { literal: name }
    : { family: initials['family'], given: initials['given'] }
}

function printed({ family = '', given = '', literal }: SourceName): string {
  if (literal !== undefined) return literal
  return hasHan(family) ? family + given : `${given} ${family}`.trim()
}

/** The year, or the day if it is of the same year. */
function dateOf(record: LibraryRecord, { date: [year, day] }: Dialect): string {
  const [written, exact] = [firstOf(record, year), firstOf(record, day)]
  const isDay = dateFromText(exact).date?.startsWith(written.slice(0, 4)) === true
  if (isDay && written !== '') return exact
  return written === '' ? exact : written
}

function pagesOf(record: LibraryRecord, { pages }: Dialect): string {
  const parts = pages.map((names) => firstOf(record, names)).filter((part) => part !== '')
  return [...new Set(parts)].join('-')
}

/** MEDLINE has DOIs among other identifiers: "10.1/x [doi]". */
function doiOf(record: LibraryRecord, written: string | undefined): string | undefined {
  if (written !== undefined && written !== '') return written
  const ids = [...(record.fields.get('LID') ?? []), ...(record.fields.get('AID') ?? [])]
  return ids
    .find((id) => id.endsWith('[doi]'))
    ?.slice(0, -'[doi]'.length)
    .trim()
}

/** What has no field in the data, under its name in the source. */
function extraOf(record: LibraryRecord, dialect: Dialect): Record<string, unknown> {
  const { people, texts, container, date, pages, keywords = [], urls = [], translated } = dialect
  const used = new Set([
    ...dialect.type,
    ...[people.author, people.editor, people.translator, people.supervisor].flatMap(
      (names) => names ?? [],
    ),
    ...Object.values(texts).flat(),
    ...container,
    ...date.flat(),
    ...pages.flat(),
    ...keywords,
    ...urls,
    ...(translated === undefined ? [] : [...translated.title, ...translated.authors]),
    ...(dialect.ignored ?? []),
  ])
  const rest = [...record.fields].flatMap(([name, values]): [string, unknown][] => {
    const filled = values.filter((value) => value !== '')
    if (used.has(name) || filled.length === 0) return []
    return [[name, filled.length === 1 ? filled[0] : filled]]
  })
  return Object.fromEntries(rest)
}

/** Names in the other script, where there is one for each author. */
function withTranslations(
  read: ReadPublication,
  record: LibraryRecord,
  { translated }: Dialect,
): ReadPublication {
  const others = valuesOf(record, translated?.authors ?? []).flatMap(separateNames)
  const { authors } = read.publication
  if (others.length === 0 || others.length !== authors.length) return read
  const both = authors.map((author, at) => inBothScripts(author, others[at] ?? ''))
  return { ...read, publication: { ...read.publication, authors: both } }
}

function inBothScripts(author: Author, other: string): Author {
  if (typeof author !== 'string' || !hasHan(author)) return author
  const { en } = readPersonName(`${other} ${author}`) ?? {}
  return { name: { zh: author, en: en === undefined ? other : formatName(en, 'en') } }
}
