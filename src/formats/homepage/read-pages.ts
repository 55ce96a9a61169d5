import { formatName } from '#core/names/format-name.ts'
import type { CleanPage } from './clean/clean-page.ts'
import {
  COLLECTION,
  itemOfPage,
  newsOfPage,
  publicationOfPage,
  talkOfPage,
  teachingOfPage,
} from './collections.ts'
import type { HomePageParts } from './assemble/home-page-parts.ts'
import { languageOfPath, languageOfText } from './text/language-of-text.ts'
import { isPlaceholder } from './text/placeholders.ts'
import { kindOfPage } from './page-kinds.ts'
import type { Report } from './text/problem-list.ts'
import { readPersonName } from './entries/read-person-name.ts'
import { readSection } from './read-section.ts'
import { kindOfHeading } from './text/section-kinds.ts'
import { lineOfSetting, textOfSetting } from './clean/split-front-matter.ts'
import { splitSections } from './split/split-sections.ts'

/** Reads clean pages, whatever they were written in, into the parts; what they do not say for sure is reported. */
export function readPages(pages: readonly CleanPage[], report: Report, parts: HomePageParts): void {
  for (const page of pages) readNameOfPage(page, parts)
  const owner = ownerNames(parts)
  for (const page of pages) readPage(page, { report, owner, isOnly: pages.length === 1 }, parts)
}

/** A page whose title is a name tells whose page it is; the title of a section tells nothing. */
function readNameOfPage({ settings, file }: CleanPage, { facts }: HomePageParts): void {
  const title = textOfSetting(settings['title'])
  if (title === undefined || COLLECTION.test(file) || kindOfHeading(title) !== undefined) return
  const name = isPlaceholder(title) ? undefined : readPersonName(title)
  if (name?.zh !== undefined) facts.names.push(name)
}

function ownerNames({ facts }: HomePageParts): string[] {
  return facts.names.flatMap(({ en, zh }) => [
    ...(en === undefined ? [] : [formatName(en, 'en')]),
    ...(zh === undefined ? [] : [formatName(zh, 'zh')]),
  ])
}

type Context = { report: Report; owner: readonly string[]; isOnly: boolean }

function readPage(page: CleanPage, context: Context, parts: HomePageParts): void {
  const subtitle = textOfSetting(page.settings['subtitle'])
  if (subtitle !== undefined)
    context.report(
      'not-understood',
      { file: page.file, line: lineOfSetting(page.settings, 'subtitle') },
      subtitle,
    )
  const lang = languageOf(page)
  const folder = COLLECTION.exec(page.file)?.[1]
  if (folder === undefined) {
    for (const section of splitSections(page.lines, page.file, kindOfPage(page, context.isOnly))) {
      readSection(section, { ...context, lang }, parts)
    }
    return
  }
  const item = itemOfPage(page)
  const text = [...item.parts, textOfSetting(page.settings['citation'])].join(' ')
  if (isPlaceholder(text)) return context.report('placeholder', item.place, text)
  const reader = { ...context, lang: lang ?? languageOfText(text) ?? 'en', heading: '', legend: '' }
  if (folder === 'news') parts.news.push(...newsOfPage(page, item, reader))
  else if (folder === 'publications')
    parts.publications.push(...publicationOfPage(page, item, reader))
  else if (folder === 'talks') parts.talks.push(...talkOfPage(page, item, reader))
  else parts.teaching.push(...teachingOfPage(page, item, reader))
}

/** What the page or its path says; else each entry's own words decide. */
function languageOf({ settings, file }: CleanPage): 'en' | 'zh' | undefined {
  const told = textOfSetting(settings['lang']) ?? textOfSetting(settings['locale'])
  if (told !== undefined && /^zh/iu.test(told)) return 'zh'
  return told !== undefined && /^en/iu.test(told) ? 'en' : languageOfPath(file)
}
