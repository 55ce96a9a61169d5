import type { ImportFile, ReadSource } from '../../reading.ts'
import { isRecord, type JsonRecord } from '../../records/json-record.ts'
import type { HomePageParts } from '../assemble/home-page-parts.ts'
import type { CleanPage } from '../clean/clean-page.ts'
import { languageOfPath, languageOfText } from '../text/language-of-text.ts'
import { isPlaceholder } from '../text/placeholders.ts'
import type { ReportIn } from '../text/problem-list.ts'
import { kindOfMarkedHeading } from '../text/heading-words.ts'
import type { SectionKind } from '../text/section-kinds.ts'
import { dataRecord, leavesOf, textOf, type RecordContext } from './data-record.ts'
import { pageOf } from './page-of.ts'
import { parseData } from './parse-data.ts'
import type { PictureFinder } from './picture-of-record.ts'
import type { EntryContext } from './entry-context.ts'
import { readDataList } from './read-data-list.ts'
import { readPersonRecord } from './read-person-record.ts'
import { readResumeFile } from './read-resume-file.ts'

const DATA = /(?:^|\/)(?:_data|data|content(?:_\w{1,20})?|assets\/json)\//iu
const DATA_ENDING = /\.(?:ya?ml|toml|json)$/iu
/** Data about how a site looks, of fonts, menus and translations, and of what a program has counted. */
const LAYOUT_FILE =
  /(?:^|\/)(?:navigation|menu|menus|ui-text|coauthors|venues|socials?|sidebar|comments|page_sharer|i18n|theme|fonts?|locales?|settings|strings|themes|translations|manifest|package(?:-lock)?|tsconfig|line-chart|citations|options|contact)\b[^/]*\.\w+$|(?:^|\/)(?:fonts|themes|i18n|comments|schemas?)\/|_default\/|(?:^|\/)_data\/authors?\.ya?ml$|(?:^|\/)_data\/profile\.ya?ml$/iu
const RESUME = /(?:^|\/)resume\.(?:json|ya?ml)$/iu
const AUTHOR = /(?:^|\/)data\/authors\/[^/]+\.ya?ml$/iu

/** What readers of data files share. */
export type DataReader = {
  parts: HomePageParts
  pictures: PictureFinder
  reportIn: ReportIn
  readResume: ReadSource
}

/** True for a file of lists and facts that a site shows. */
export function isDataFile(path: string): boolean {
  return (DATA.test(path) && DATA_ENDING.test(path) && !LAYOUT_FILE.test(path)) || RESUME.test(path)
}

/** Reads data files into the parts; pages that such a file contains as Markdown come back. */
export function readDataFiles(files: readonly ImportFile[], reader: DataReader): CleanPage[] {
  const owners = files.filter(({ path }) => AUTHOR.test(path))
  const owner =
    owners.find(({ text }) => /^is_owner:\s*true/mu.test(text)) ??
    owners.find(({ path }) => /\/(?:me|admin)\.\w+$/u.test(path)) ??
    (owners.length === 1 ? owners[0] : undefined)
  return files
    .filter(({ path }) => isDataFile(path))
    .flatMap((file) => {
      if (owners.includes(file) && file !== owner) return []
      return readDataFile(file, reader, file === owner)
    })
}

function readDataFile(file: ImportFile, reader: DataReader, isOwner: boolean): CleanPage[] {
  const report = reader.reportIn(file.path)
  if (isSampleData(file.text)) {
    report('placeholder', firstLine(file.text))
    return []
  }
  if (RESUME.test(file.path)) {
    readResumeFile(file, reader)
    return []
  }
  const value = parseData(file, report)
  const lang =
    languageOfPath(file.path) ?? languageOfText(leavesOf(value).slice(0, 20).join(' ')) ?? 'en'
  const name = (file.path.split('/').at(-1) ?? '')
    .replace(/\.\w+$/u, '')
    .replace(/[._-](?:zh|cn|en)$/iu, '')
    .replaceAll(/[-_]/gu, ' ')
  const context: EntryContext & RecordContext = {
    parts: reader.parts,
    pictures: reader.pictures,
    place: { file: file.path, line: 1 },
    heading: '',
    report,
    lang,
  }
  if (isOwner && isRecord(value)) readPersonRecord(dataRecord(value, context), context)
  else if (Array.isArray(value)) readDataList(name, value, context)
  else if (isRecord(value))
    return readObject({ value, name, kind: kindOfMarkedHeading(name) }, context)
  return []
}

/** The works and life of Albert Einstein come with al-folio. */
function isSampleData(text: string): boolean {
  const written = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n')
  return /\balbert einstein\b/iu.test(written.slice(0, 20_000))
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => isPlaceholder(line)) ?? text
}

type NamedObject = { value: JsonRecord; name: string; kind: SectionKind | undefined }

/** Keys whose object is a person. */
const PERSONS = [
  'author',
  'profile',
  'person',
  'basics',
  'me',
  'about',
  'social',
  'socials',
  'contact',
]

/** Keys that say how a page is made of other files. */
const POINTERS = [
  'sections',
  'cv',
  'navigation',
  'features',
  'i18n',
  'site',
  'title',
  'type',
  'source',
  'description',
]

/** A file of PRISM, RenderCV or another program: facts of a person, and lists by the name of their key. */
function readObject(
  { value, name, kind }: NamedObject,
  context: EntryContext & RecordContext,
): CleanPage[] {
  if (isRecord(value['cv'])) return readObject({ value: value['cv'], name, kind }, context)
  const record = dataRecord(value, context)
  const title = record.text('title')
  const heading = title || name
  const people = PERSONS.filter((key) => isRecord(value[key]))
  for (const [, person] of recordsOf(value, people)) {
    readPersonRecord(dataRecord(person, context), { ...context, body: '' })
  }
  const lists = readLists({ value, heading, kind: kindOfMarkedHeading(title) ?? kind }, context)
  for (const key of [...people, ...POINTERS, ...lists]) record.value(key)
  const content = record.markdown('content', 'text')
  const { sections } = value
  record.rest(heading)
  return [
    ...(Array.isArray(sections) ? sections.flatMap((block) => readBlock(block, context)) : []),
    ...(content === '' ? [] : [pageOf(heading, content, context)]),
  ]
}

function recordsOf(value: JsonRecord, keys: readonly string[]): [string, JsonRecord][] {
  return keys.flatMap((key) => {
    const found = value[key]
    return isRecord(found) ? [[key, found]] : []
  })
}

type ListedObject = { value: JsonRecord; heading: string; kind: SectionKind | undefined }

/** The lists of an object; those whose key names no section are about what the file is called. */
function readLists(
  { value, heading, kind }: ListedObject,
  context: EntryContext & RecordContext,
): string[] {
  const { sections } = value
  const named = isRecord(sections) ? Object.entries(sections) : []
  for (const [key, list] of named) readDataList(key, asList(list), context)
  const lists = Object.entries(value).filter(
    ([key, list]) => Array.isArray(list) && !POINTERS.includes(key),
  )
  for (const [key, list] of lists) {
    const words = key.replaceAll(/[-_]/gu, ' ')
    const own = kindOfMarkedHeading(words)
    const isNamed = own !== undefined || /^github/u.test(words)
    readDataList(isNamed ? words : heading, asList(list), context, own ?? kind)
  }
  return lists.map(([key]) => key)
}

function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return textOf(value) === '' ? [] : [textOf(value)]
}

/** A block of the front page with text or items of its own; one that only points to another file has neither. */
function readBlock(block: unknown, context: EntryContext & RecordContext): CleanPage[] {
  if (!isRecord(block)) return []
  const record = dataRecord(block, context)
  const title = record.text('title')
  const kind = kindOfMarkedHeading(title)
  const text = record.markdown('text', 'content')
  const items = block['items']
  for (const key of ['source', 'filter', 'limit', 'items', 'id', 'description']) record.value(key)
  if (Array.isArray(items)) readDataList(title, items, context, kind)
  record.rest(title)
  return text === '' ? [] : [pageOf(title, text, context)]
}
