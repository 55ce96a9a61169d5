import { formatName } from '#core/names/format-name.ts'
import { hasHan } from '#core/text/language-of.ts'
import { plainText } from '../text/inline-markdown.ts'
import { titleOfPage, type CleanPage } from '../clean/clean-page.ts'
import { textOfSetting } from '../clean/split-front-matter.ts'
import { COLLECTION } from '../collections.ts'
import { isPlaceholder } from '../text/placeholders.ts'
import { kindOfHeading } from '../text/section-kinds.ts'
import { isLatinName } from './could-be-name.ts'
import type { ProfileFacts } from './profile-facts.ts'
import { readPersonName } from './read-person-name.ts'

/** Titles of pages that look like names of two or three characters: 关 is a family name, 关于 is nobody. */
const PAGE_TITLES =
  /^(?:关于|任务|成果|方法|项目|高校|简介|主页|首页|论文|新闻|动态|荣誉|经历|荣休|游记|时光|相册|博客|文章|成员|团队|教学|课程|报告|学术|资源|工具|数据|代码|通知|公告|常用|华文|文档|文件|文集|文库|管理|安全|时间|施工|万象|方案|温故|全部|平台|应用|计划|标签|归档|归类|分类|友链|留言|联系.?|关于.?)$/u

const LATIN = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}.'’ -]{1,60}\p{Script=Latin}`
/** "Wanzhou Lin (林晚舟)", and the other way round. */
const BESIDE = [
  new RegExp(
    String.raw`(?<latin>${LATIN})\**\s{0,2}[（(]\s?(?<han>\p{Script=Han}{2,5})\s?[）)]`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<han>(?<!\p{Script=Han})\p{Script=Han}{2,5})\**\s{0,2}[（(]\s?(?<latin>${LATIN})\s?[）)]`,
    'gu',
  ),
]
const OWN_TITLE =
  /(?:[’']s (?:(?:personal|academic) )?(?:home ?page|web ?site|site|page)|的(?:个人|学术)?(?:主页|网站))$/iu
const INTRODUCED =
  /(?:^|[\s,.;，。])(?:my name is|i am|i'm|i’m|this is)\s+\**(?<latin>\p{Lu}[\p{Script=Latin}\p{M}.'’-]*(?: \p{Lu}[\p{Script=Latin}\p{M}.'’-]*){1,3})|(?:我叫|我是|我的名字是)\s*\**(?<han>\p{Script=Han}{2,4})(?=[，,。（(\s*])/iu
const MAX_LINES = 400

/** Names of the owner on the pages: their titles, and the other script beside a name that is known. */
export function findOwnerNames(pages: readonly CleanPage[], facts: ProfileFacts): void {
  for (const page of pages) readNameOfPage(page, facts)
  const known = new Set(
    facts.names.flatMap(({ en, zh }) => [
      ...(en === undefined ? [] : [formatName(en, 'en')]),
      ...(zh === undefined ? [] : [formatName(zh, 'zh')]),
    ]),
  )
  if (known.size === 0 || (has(facts, 'en') && has(facts, 'zh'))) return
  for (const { lines } of pages) {
    for (const { text } of lines.slice(0, MAX_LINES)) {
      readNameInHeading(text, known, facts)
      for (const pattern of BESIDE) {
        for (const { groups = {} } of text.matchAll(pattern)) readPair(groups, known, facts)
      }
    }
  }
}

/** Where nothing names the owner: the title of the site, of its front page, or the words "I am …". */
export function findNameInTitles(
  pages: readonly CleanPage[],
  titles: readonly string[],
  facts: ProfileFacts,
): void {
  const written = [...titles, ...pages.flatMap((page) => titleOfSiteIn(page) ?? [])]
  const introduced = pages.flatMap(({ lines }) =>
    lines.slice(0, MAX_LINES).flatMap(({ text }) => {
      const { latin, han } = INTRODUCED.exec(text)?.groups ?? {}
      return latin ?? han ?? []
    }),
  )
  for (const text of [
    ...written.map((title) =>
      (title.split(/ ?[|–—] ?| - /u)[0] ?? '').replace(OWN_TITLE, '').trim(),
    ),
    ...introduced,
  ]) {
    if (facts.names.length > 0) return
    const isTitle =
      isPlaceholder(text) || kindOfHeading(text) !== undefined || PAGE_TITLES.test(text)
    const name = isTitle ? undefined : readPersonName(text)
    if (name?.zh !== undefined || (name?.en !== undefined && isLatinName(text)))
      facts.names.push(name)
  }
}

/** Only the front page of HTML is called after its owner; what others are called says nothing about the person. */
function titleOfSiteIn(page: CleanPage): string | undefined {
  const isFront = /^(?:index|home|homepage|about|main)[^/]*$/iu.test(page.file)
  return isFront ? titleOfPage(page) : textOfSetting(page.settings['title'])
}

/** A page whose title is a name belongs to that person; the title of a section does not name anybody. */
function readNameOfPage(page: CleanPage, facts: ProfileFacts): void {
  const { file, lines } = page
  const title = titleOfSiteIn(page)
  if (title === undefined || COLLECTION.test(file) || kindOfHeading(title) !== undefined) return
  if (PAGE_TITLES.test(title) || isPlaceholder(title)) return
  const name = readPersonName(title)
  if (name?.zh === undefined || name.zh.literal !== undefined) return
  const han = formatName(name.zh, 'zh')
  const isSaid = name.en !== undefined || lines.some(({ text }) => text.includes(han))
  if (isSaid || !has(facts, 'zh')) facts.names.push(name)
}

function readPair(
  { latin = '', han = '' }: Readonly<Record<string, string | undefined>>,
  known: ReadonlySet<string>,
  facts: ProfileFacts,
): void {
  const isKnown = [...known].some((name) => name === han || latin.endsWith(name))
  if (!isKnown) return
  const name = readPersonName(known.has(han) ? `${latin} ${han}` : han)
  if (name !== undefined) facts.names.push(name)
}

const NAME_HEADING = /^ {0,3}#{1,6} (.{3,60})$/u

/** "# Wanzhou Lin 林晚舟", where one of both is known. */
function readNameInHeading(text: string, known: ReadonlySet<string>, facts: ProfileFacts): void {
  const heading = NAME_HEADING.exec(text)?.[1]
  if (heading === undefined || !hasHan(heading)) return
  const name = readPersonName(plainText(heading))
  if (name?.en === undefined || name.zh === undefined) return
  if (known.has(formatName(name.en, 'en')) || known.has(formatName(name.zh, 'zh')))
    facts.names.push(name)
}

/** True for a heading that is the owner's name, in either script or both. */
export function isOwnName(heading: string, owner: readonly string[]): boolean {
  const { en, zh } = readPersonName(plainText(heading)) ?? {}
  return (
    (en !== undefined && owner.includes(formatName(en, 'en'))) ||
    (zh !== undefined && owner.includes(formatName(zh, 'zh')))
  )
}

function has(facts: ProfileFacts, locale: 'en' | 'zh'): boolean {
  return facts.names.some((name) => name[locale] !== undefined)
}
