import { titleOfPage, type CleanPage } from './clean/clean-page.ts'
import { folderKindOf } from './data/folder-kinds.ts'
import { kindOfMarkedHeading } from './text/heading-words.ts'
import type { SectionKind } from './text/section-kinds.ts'
import { textOfSetting } from './clean/split-front-matter.ts'

const PAGE = /\.(?:md|markdown|mdx|qmd|rmd|txt|text|html?)$/iu
const TEMPLATE_FILE =
  /(?:^|\/)(?:readme(?:_\w+)?|agents|claude|gemini|copilot-instructions|robots|requirements|humans|google[0-9a-f]{16}|license|contributing|changelog|code_of_conduct|install|faq|customize|404|terms|privacy|sitemap|archive|markdown|non-menu-page)(?:[.-][\w-]+(?:\.[\w-]+)*)?\.\w+$|-archive(?:[.-]\w{1,20}){0,4}\.\w+$|(?:^|\/)(?:_layouts|_sass|_plugins|_includes|assets|node_modules|\.github|_drafts|_site|vendor)\//iu
const OTHER_CONTENT = /(?:^|\/)(?:_(?!pages\/|data\/|default\/)[a-z]\w*|docs)\//iu
/** Folders of a site in which a page may be the front page. */
const FRONT_FOLDER =
  /^(?:(?:_?pages|content\w*|source|src|app|docs|public|site|www|about|home|[a-z]{2}(?:[-_]\w{2,4})?|[\w.-]+\.github\.io|_default)\/)*[^/]*$/iu
const ABOUT = /(?:^|\/)(?:about|index|home|homepage|main)(?:[._-][\w-]+)?\.\w+$/iu
const LANGUAGE = /[._-](?:zh|cn|en|zh-cn|zh_cn)$/iu

/** A page by the owner, not one of the template. */
export function isPage(path: string): boolean {
  const isContent = PAGE.test(path) && !TEMPLATE_FILE.test(path)
  return isContent && (folderKindOf(path) !== undefined || !OTHER_CONTENT.test(path))
}

/** What the owner has written for a purpose of its own, and no bundle has a place for. */
export function isOtherContent(path: string): boolean {
  const isText = PAGE.test(path) || /\.ya?ml$/iu.test(path)
  const isOwn = isText && !TEMPLATE_FILE.test(path) && OTHER_CONTENT.test(path)
  return isOwn && folderKindOf(path) === undefined
}

/** The kind of section before the first heading: by the title or file name; a front page is about the person. */
export function kindOfPage(page: CleanPage, isOnly: boolean): SectionKind | undefined {
  const { file, settings } = page
  const title = titleOfPage(page) ?? ''
  const base = file.slice(file.lastIndexOf('/') + 1)
  const name = base.replace(/\.\w+$/u, '').replace(LANGUAGE, '')
  const kind = kindOfMarkedHeading(title) ?? kindOfMarkedHeading(name.replaceAll(/[-_]/gu, ' '))
  if (kind !== undefined) return kind
  const permalink = textOfSetting(settings['permalink']) ?? ''
  const isAbout = ABOUT.test(file) && (FRONT_FOLDER.test(file) || !/\.html?$/iu.test(file))
  const isFront = isOnly || isAbout || /^\/(?:(?:zh|en|cn)\/?)?$/u.test(permalink)
  return isFront ? 'about' : undefined
}
