import type { CleanPage } from './clean/clean-page.ts'
import { COLLECTION } from './collections.ts'
import { kindOfHeading, type SectionKind } from './text/section-kinds.ts'
import { textOfSetting } from './clean/split-front-matter.ts'

const PAGE = /\.(?:md|markdown|txt|text|html?)$/iu
const TEMPLATE_FILE =
  /(?:^|\/)(?:readme|license|contributing|changelog|code_of_conduct|install|faq|customize|404|terms|sitemap|archive|markdown|non-menu-page)(?:[.-][\w-]+(?:\.[\w-]+)*)?\.\w+$|-archive(?:[.-]\w{1,20}){0,4}\.\w+$|(?:^|\/)(?:_layouts|_sass|_plugins|_includes|assets|node_modules|\.github|_drafts|_site|vendor)\//iu
const OTHER_CONTENT =
  /(?:^|\/)(?:_(?!pages\/|data\/)[a-z]\w*|blog|posts|docs|projects)\/|_data\/cv\.ya?ml$/iu
const ABOUT = /(?:^|\/)(?:about|index|home|homepage|main)(?:[._-][\w-]+)?\.\w+$/iu
const LANGUAGE = /[._-](?:zh|cn|en|zh-cn|zh_cn)$/iu

/** A page by the owner, not one of the template. */
export function isPage(path: string): boolean {
  const isContent = PAGE.test(path) && !TEMPLATE_FILE.test(path)
  return isContent && (COLLECTION.test(path) || !OTHER_CONTENT.test(path))
}

/** Posts, projects, a curriculum vitae in YAML: what the owner has written, but no bundle has a place for. */
export function isOtherContent(path: string): boolean {
  const isText = PAGE.test(path) || /\.ya?ml$/iu.test(path)
  return isText && !TEMPLATE_FILE.test(path) && !COLLECTION.test(path) && OTHER_CONTENT.test(path)
}

/** The kind of section before the first heading: by the title or file name; a front page is about the person. */
export function kindOfPage(
  { file, settings }: CleanPage,
  isOnly: boolean,
): SectionKind | undefined {
  const title = textOfSetting(settings['title']) ?? ''
  const base = file.slice(file.lastIndexOf('/') + 1)
  const name = base.replace(/\.\w+$/u, '').replace(LANGUAGE, '')
  const kind = kindOfHeading(title) ?? kindOfHeading(name.replaceAll(/[-_]/gu, ' '))
  if (kind !== undefined) return kind
  const permalink = textOfSetting(settings['permalink']) ?? ''
  const isFront = isOnly || ABOUT.test(file) || /^\/(?:(?:zh|en|cn)\/?)?$/u.test(permalink)
  return isFront ? 'about' : undefined
}
