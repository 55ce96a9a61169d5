import { plainText } from '../text/inline-markdown.ts'
import { kindOfMarkedHeading } from '../text/heading-words.ts'
import { kindOfHeading, type SectionKind } from '../text/section-kinds.ts'
import { textOfItem } from '../entries/entry.ts'
import type { Item } from './read-items.ts'

const LINK = /\[([^\][]{0,60})\]\(([^()\s]{0,300})\)/gu
const MENU_WORD =
  /^(?:home|cv|blog|gallery|contact|links|back(?: to \w+)?|top|more|menu|english|chinese|中文版?|英文版?|主页|首页|返回\p{Script=Han}{0,4}|更多|cn|en|zh)$/iu
/** What templates write below a page, and what owners write about the page and not about themselves. */
const FOOTER =
  /^(?:copyright\b|©|\(c\) ?(?:19|20)\d\d|[^.]{0,80}\.? ?all rights reserved|powered by|last (?:update|modified|change|edited)|(?:web)?site (?:design|template|by)|template (?:by|from|adapted|stolen)|design(?:ed)?(?: \w+)? (?:by|from)|(?:source|website|page|html|code) (?:stolen|adapted|forked|modified) from|stolen from|adapted from|visitors?\b|visits\b|back to top|最后更新|更新于|版权所有|访问量|访客|返回顶部|this (?:web)?(?:page|site) (?:is|was|has been) (?:built|based|powered|generated|adapted|hosted|designed|created|made)|you can also find my articles on\b|this map is generated from a jupyter|see a map of all the places|mouse over a cluster to see|google-site-verification|feel free to (?:steal|use) (?:this|the)|thanks? (?:you )?(?:so much )?for (?:visiting|your visit)|\(?(?:click|show|view|see|load|read)(?: \w+){0,2} (?:more|all|less)\)?\W*$|(?:more|更多|展开|收起|查看更多)\W*$)/iu
const LONGEST_FOOTER = 300

/** True for what belongs to the page and says nothing about the person: menus, footers, a repeated heading. */
export function isLayoutItem(item: Item, kind: SectionKind | undefined): boolean {
  if (item.children.length > 0) return false
  const text = textOfItem(item)
  const words = plainText(text).trim()
  if (words.length <= LONGEST_FOOTER && FOOTER.test(words)) return true
  return isMenu(text) || (words.length < 60 && kind !== undefined && kindOfHeading(words) === kind)
}

/** Nothing but links to sections and pages of the same site. */
function isMenu(text: string): boolean {
  const links = [...text.matchAll(LINK)]
  const isAll = links.length > 0 && !/[\p{L}\p{N}]/u.test(text.replaceAll(LINK, ''))
  return isAll && links.every(([, label = '', url = '']) => isMenuLink(plainText(label), url))
}

function isMenuLink(label: string, url: string): boolean {
  if (url.startsWith('#')) return true
  const isInner = !/^[a-z]+:|^\/\//iu.test(url) && !/\.(?!html?\b|md\b|php\b)\w{2,5}$/iu.test(url)
  return isInner && (MENU_WORD.test(label) || kindOfMarkedHeading(label) !== undefined)
}
