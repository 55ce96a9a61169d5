import { formatName } from '#core/names/format-name.ts'
import type { CleanPage } from '../clean/clean-page.ts'
import { COLLECTION } from '../collections.ts'
import { textOfSetting } from '../clean/split-front-matter.ts'
import { languageOfText, languageOfPath } from '../text/language-of-text.ts'
import { isPlaceholder } from '../text/placeholders.ts'
import { datedByName } from './dated-by-name.ts'
import { dataRecord, paragraphs, type RecordContext } from './data-record.ts'
import { folderKindOf, isExample, pairKeyOf, type FolderKind } from './folder-kinds.ts'
import type { DataReader } from './read-data-files.ts'
import { readLanding } from './read-landing.ts'
import { addSection } from './read-data-list.ts'
import { readEntryRecord } from './read-entry-record.ts'
import type { EntryContext } from './entry-context.ts'
import { readPaperRecord, type Users } from './read-paper-record.ts'
import { readPersonRecord } from './read-person-record.ts'

/** What the folder of a page says that it is, where the page has front matter to say the rest. */
export function recordKindOf({ file, settings }: CleanPage): FolderKind | 'landing' | undefined {
  const hasTitle =
    textOfSetting(settings['title']) !== undefined || textOfSetting(settings['name']) !== undefined
  if (Array.isArray(settings['sections']) || textOfSetting(settings['widget']) !== undefined)
    return 'landing'
  const kind = folderKindOf(file)
  return hasTitle ? kind : undefined
}

/** Reads pages that are one entry each; the texts of landing pages come back as pages. */
export function readRecordPages(pages: readonly CleanPage[], reader: DataReader): CleanPage[] {
  const users = usersOf(pages, reader)
  const owner = ownersOf(pages.filter(isAuthorPage))
  return pages.flatMap((page) => {
    const kind = isAuthorPage(page) ? 'authors' : recordKindOf(page)
    const isPart = kind !== undefined && !COLLECTION.test(page.file)
    const isTemplate = isPart && isSample(page)
    const isNobody =
      kind !== 'authors' || isPlaceholder(textOfSetting(page.settings['title']) ?? '')
    if (isExample(page.file) || (isTemplate && isNobody)) {
      const report = reader.reportIn(page.file)
      report('placeholder', textOfSetting(page.settings['title']) ?? page.file)
      return []
    }
    if (!isPart) return [page]
    // The owner's name is right where the biography is still that of the template.
    const own = isTemplate ? { ...page, lines: [] } : page
    if (isTemplate) reader.reportIn(page.file)('placeholder', textOfLines(page))
    const context = contextOf(own, reader)
    if (kind === 'landing') return readLanding(page, context)
    if (kind === 'authors') readAuthor(own, owner.includes(page), context)
    else readRecordPage({ page, kind, users }, context)
    return []
  })
}

/** What the folders of authors call people, by the language of the pages; `admin` is the owner. */
function usersOf(pages: readonly CleanPage[], { parts }: DataReader): Users {
  const users = new Map<string, string>()
  for (const { en, zh } of parts.facts.names) {
    const text = en === undefined ? formatName(zh ?? {}, 'zh') : formatName(en, 'en')
    for (const user of ['admin', 'me']) if (!users.has(user)) users.set(user, text)
  }
  for (const { file, settings } of pages.filter(isAuthorPage)) {
    const name = textOfSetting(settings['title']) ?? ''
    const folder = file.split('/').at(-2) ?? ''
    if (!users.has(folder) || languageOfPath(file) !== 'zh') users.set(folder, name)
    users.set(`${languageOfPath(file) ?? ''}:${folder}`, name)
  }
  return users
}

/** `content/authors/admin/_index.md` is the page of its folder, and yet the record of a person. */
function isAuthorPage({ file, settings }: CleanPage): boolean {
  return (
    /(?:^|\/)authors\/[^/]+\/_?index(?:\.\w+)?\.md$/u.test(file) &&
    textOfSetting(settings['title']) !== undefined
  )
}

function textOfLines({ lines }: CleanPage): string {
  return lines.map(({ text }) => text).join(' ')
}

function isSample({ settings, lines }: CleanPage): boolean {
  const text = [
    textOfSetting(settings['title']),
    textOfSetting(settings['citation']),
    lines
      .map(({ text: line }) => line)
      .join(' ')
      .slice(0, 500),
  ].join(' ')
  return isPlaceholder(text)
}

/** The owner's page in each language. */
function ownersOf(pages: readonly CleanPage[]): CleanPage[] {
  const marked = pages.filter(
    ({ settings, file }) =>
      settings['superuser'] === true || /\/authors\/(?:admin|me)\//u.test(file),
  )
  return marked.length > 0 ? marked : pages.length === 1 ? [...pages] : []
}

function contextOf(
  page: CleanPage,
  { parts, pictures, reportIn }: DataReader,
): EntryContext & RecordContext {
  const { file, settings } = page
  const report = reportIn(file)
  const body = paragraphs(page.lines.map(({ text }) => text).join('\n'), report)
  const title = textOfSetting(settings['title']) ?? ''
  // The language is that of the title: words of a text in another language do not make another language of it.
  const lang = languageOfPath(file) ?? languageOfText(title) ?? languageOfText(body) ?? 'en'
  return {
    parts,
    pictures,
    report,
    lang,
    heading: '',
    body,
    place: { file, line: 1 },
    pairKey: pairKeyOf(file),
  }
}

type RecordPage = { page: CleanPage; kind: FolderKind; users: Users }

function readRecordPage(
  { page, kind, users }: RecordPage,
  context: EntryContext & RecordContext,
): void {
  const record = dataRecord(datedByName(page), context)
  const { parts, body = '', report } = context
  if (kind === 'publications') {
    const key = context.pairKey?.split('/').at(-1) ?? page.file
    const read = readPaperRecord(record, { ...context, users, key })
    if (read === undefined) return
    parts.publications.push({
      value: read,
      lang: context.lang,
      text: key,
      ...(context.pairKey !== undefined && { pairKey: context.pairKey }),
    })
    if (body !== '' && read.publication.abstract === undefined) report('not-understood', body)
    return
  }
  if (kind === 'posts') return readPost(page, context)
  if (kind === 'authors') return
  if (!readEntryRecord(kind, record, context))
    addSection(kind, { records: [record], texts: [] }, context)
}

/** A post is an entry of a section: what it is about, and when; its text stays where it is, and that is said. */
function readPost(page: CleanPage, context: EntryContext & RecordContext): void {
  const record = dataRecord(datedByName(page), context)
  const { body = '', report } = context
  for (const key of ['tags', 'authors', 'author', 'categories', 'external_source', 'profile'])
    record.value(key)
  addSection('Posts', { records: [record], texts: [] }, { ...context, body: '', pairKey: '' })
  if (body !== '') report('not-understood', body)
}

function readAuthor(
  page: CleanPage,
  isOwner: boolean,
  context: EntryContext & RecordContext,
): void {
  const record = dataRecord(page.settings, context)
  if (isOwner) return readPersonRecord(record, context)
  const groups = record.texts('user_groups')
  if (groups.length === 0) return
  const [heading = ''] = groups
  record.value('user_groups')
  if (!readEntryRecord('people', record, { ...context, heading })) record.rest('')
}
