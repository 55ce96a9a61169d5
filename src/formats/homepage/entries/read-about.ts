import { formatName } from '#core/names/format-name.ts'
import { fold } from '#core/search/fold.ts'
import type { Locale } from '#core/schema/locale.ts'
import { trimOf } from '#core/text/trim-of.ts'
import { textOfItem, type Reader } from './entry.ts'
import { LINK, plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { CONTACT } from '../text/link-types.ts'
import { profileLinkType } from '../../records/profile-links.ts'
import { MAX_ITEM } from '../text/page-line.ts'
import { addLink, type ProfileFacts } from './profile-facts.ts'
import { couldBeName } from './could-be-name.ts'
import type { Item } from '../split/read-items.ts'
import { isSureName, readPersonName } from './read-person-name.ts'
import { kindOfHeading } from '../text/section-kinds.ts'

const SERVICE =
  /^(?:google scholar|scholar|谷歌学术|github|orcid|dblp|hugging ?face|openreview|semantic scholar|linkedin|twitter|x|zhihu|知乎|e-?mail|邮箱|mail)$/iu
const MAIL = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/gu
const OWN_HOST = /(?:home ?page|主页)\s*[:：]\s*(?:https?:\/\/)?([\w-]{1,60}\.github\.io)\b/iu
const PHONE = /(phone|tel|telephone|mobile|电话|手机)\s*(?:[:：]\s*)?[(+\d][\d\s()+-]{5,30}\d/iu
const NAME_LINE =
  /^[\p{Script=Latin}\p{M}.'’ -]{3,60}[\s(（/|·,，]*\p{Script=Han}{2,12}[\s)）]*$|^\p{Script=Han}{2,4}[\s(（/|·,，]*[\p{Script=Latin}\p{M}.'’ -]{3,60}[)）]?$/u
const LATIN_NAME_LINE =
  /^\p{Lu}[\p{Script=Latin}\p{M}.'’-]*(?: \p{Lu}[\p{Script=Latin}\p{M}.'’-]*){1,3}$/u

/** A paragraph about the person: the line of the name, of contacts, or a part of the biography. */
export function readAbout(item: Item, reader: Reader): void {
  const { facts, report } = reader
  const text = item.parts.join(' ')
  const words = plainText(text)
  const isContact = CONTACT.test(words)
  const [first = '', ...rest] = item.parts.join('\n').split('\n')
  if (isKnownName(plainText(first), facts)) {
    facts.isHead = true
    if (rest.length > 0) readAbout({ ...item, parts: [rest.join('\n')] }, reader)
  } else if (NAME_LINE.test(plainText(first)) || isFirstName(plainText(first), facts)) {
    const name = readPersonName(plainText(first))
    if (name === undefined) report('not-understood', first)
    else {
      if (!isSureName(name, plainText(first))) report('unsure-name', plainText(first))
      facts.names.push(name)
    }
    facts.isHead = true
    if (rest.length > 0) readAbout({ ...item, parts: [rest.join('\n')] }, reader)
  } else if (isContact) {
    readContacts(text, reader)
  } else if (isOnlyContacts(text)) {
    readContactLinks(text, reader)
  } else if (facts.isHead && words.length < 100 && !/[.。!?！？:：]$/u.test(words)) {
    // Under a name there may be a position, an institution or a motto, without a sentence that says which.
    report('not-understood', text)
  } else {
    facts.isHead = false
    readOwnLinks(text, facts)
    const paragraph = tidyMarkdown(textOfItem(item), report)
    const paragraphs = facts.biography[reader.lang]
    const length = paragraphs.reduce((sum, { length: own }) => sum + own + 2, paragraph.length)
    if (length > MAX_ITEM) report('not-understood', paragraph)
    else if (/[\p{L}\p{N}]/u.test(paragraph)) paragraphs.push(paragraph)
  }
}

/** The line with only the name that is known already, in either order, perhaps with a degree after it. */
function isKnownName(line: string, { names }: ProfileFacts): boolean {
  const letters = lettersOf(line.replace(NAME_END, ''))
  return names
    .flatMap(({ en, zh }) => [en && formatName(en, 'en'), zh && formatName(zh, 'zh')])
    .some((name) => name !== undefined && lettersOf(name) === letters)
}

function lettersOf(name: string): string {
  return (fold(name).match(/\p{L}+/gu) ?? []).toSorted().join(' ')
}

const NAME_END = /,? \(?(?:ph\.? ?d|m\.?d|m\.?sc|curriculum vitae|cv)\.?\)?$/iu

/** The owner's name may be the first line of a page: two to four words in Latin letters, or a Chinese name. */
function isFirstName(line: string, { names, biography }: ProfileFacts): boolean {
  const isFirst = names.length + biography.en.length + biography.zh.length === 0
  const isName =
    (LATIN_NAME_LINE.test(line) && couldBeName(line)) ||
    (/^\p{Script=Han}{2,4}$/u.test(line) && readPersonName(line) !== undefined)
  return isFirst && isName && kindOfHeading(line) === undefined
}

/** A line of links, email addresses and numbers, with only punctuation between them. */
function isOnlyContacts(text: string): boolean {
  const words = text
    .replace(LINK, (_, label: string) => (label.split(/\s+/u).length > 4 ? label : ''))
    .replace(MAIL, '')
  const isShort = !/\p{L}/u.test(words)
  return isShort && (text.search(LINK) >= 0 || text.search(MAIL) >= 0)
}

function readContactLinks(text: string, { facts, report }: Reader): void {
  for (const [, label = '', url = ''] of text.matchAll(LINK)) {
    const type = profileLinkType(url)
    const isHost = /^https?:\/\/[^/]+\/?$/u.test(url) && url.includes(plainText(label))
    const kind = type ?? (isHost ? 'homepage' : undefined)
    const isKept = kind !== undefined && addLink(facts, kind, url)
    if (!isKept) report('not-understood', `${plainText(label)} ${url}`)
  }
  const bare = text.replace(LINK, '')
  for (const [mail] of bare.matchAll(MAIL)) addLink(facts, 'email', `mailto:${mail}`)
  // A phone number is reported, but not repeated.
  if (/\d[\d\s()-]{5,}\d/u.test(bare.replace(MAIL, ''))) report('private', 'Phone')
}

/** Links labeled with the name of their service are the owner's. */
export function readOwnLinks(text: string, facts: ProfileFacts): void {
  for (const [, label = '', url = ''] of text.matchAll(LINK)) {
    const type = profileLinkType(url)
    if (type !== undefined && SERVICE.test(plainText(label))) addLink(facts, type, url)
  }
}

function readContacts(text: string, { facts, report }: Reader): void {
  let rest = plainText(text)
  for (const [mail] of rest.matchAll(MAIL)) addLink(facts, 'email', `mailto:${mail}`)
  const host = OWN_HOST.exec(rest)?.[1]
  if (host !== undefined) addLink(facts, 'homepage', `https://${host}/`)
  for (const [, , url = ''] of text.matchAll(LINK)) {
    const type = profileLinkType(url)
    if (type !== undefined) addLink(facts, type, url)
  }
  rest = rest.replace(MAIL, '').replace(OWN_HOST, '')
  // A phone number is reported, but not repeated.
  rest = rest.replace(PHONE, '$1')
  const left = trimOf(rest.replace(/(?:\be-?mail\b|邮箱)\s*[:：]?/giu, ''), /[\s\d|,，:：]/u)
  if (/\p{L}/u.test(left)) report('not-understood', left)
}

export function joinBiography({
  biography,
}: ProfileFacts): Partial<Record<Locale, string>> | undefined {
  const { en, zh } = biography
  if (en.length === 0 && zh.length === 0) return undefined
  return {
    ...(en.length === 0 ? {} : { en: en.join('\n\n') }),
    ...(zh.length === 0 ? {} : { zh: zh.join('\n\n') }),
  }
}
