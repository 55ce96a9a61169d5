import {
  areNear,
  authorsKey,
  haveOtherIdentifiers,
  identifiersOf,
  isPreprint,
  pagesOf,
  titleAndYearKeys,
  titleKeys,
  type ComparedPaper,
} from '#core/publications/same-paper.ts'
import { comparableText, isJsonObject } from '#core/json/json-value.ts'
import { fold } from '#core/search/fold.ts'
import { languageOf } from '#core/text/language-of.ts'
import type { PairLevel } from './pair-up.ts'

/** A member of a list; publications have an id in the bundle, and a key in their source. */
export interface Item {
  value: unknown
  id?: string
  key?: string
}

/** How members of one list are found again. */
export interface ListRules {
  /** For sure: also a member that a person has written and one that a source says. */
  sure: readonly PairLevel<Item>[]
  /** Likely enough for what came from the same source before. */
  likely: readonly PairLevel<Item>[]
}

type KeysOf = (value: unknown) => readonly string[]

const SAME: PairLevel<Item> = { keysOf: ({ value }) => [comparableText(value)], alike: true }

const text: KeysOf = (value) => wordings(value).map(([, wording]) => fold(wording) || wording)

/** What a field says, as text in both languages. */
function field(name: string): KeysOf {
  return (value) => text(memberOf(value, name))
}

/** One value out of several members, each as it is: a date, a role. */
function exact(...names: readonly string[]): KeysOf {
  return (value) => {
    const found = names.map((name) => memberOf(value, name))
    return found.every((member) => member === undefined) ? [] : [comparableText(found)]
  }
}

/** Both keys together. */
function both(one: KeysOf, other: KeysOf): KeysOf {
  return (value) => one(value).flatMap((a) => other(value).map((b) => `${a}\n${b}`))
}

const level = (keysOf: KeysOf): PairLevel<Item> => ({ keysOf: ({ value }) => keysOf(value) })

/** For two that cannot be compared by their words, because one is English and the other Chinese. */
function inOtherLanguage(name: string, keysOf: KeysOf): PairLevel<Item> {
  return {
    ...level(keysOf),
    mayBeOne: ({ value: a }, { value: b }) => {
      const languages = new Set(wordings(memberOf(a, name)).map(([language]) => language))
      return !wordings(memberOf(b, name)).some(([language]) => languages.has(language))
    },
  }
}

function rules(sure: readonly PairLevel<Item>[], likely: readonly KeysOf[] = []): ListRules {
  return { sure: [SAME, ...sure], likely: likely.map(level) }
}

const period = exact('period')
const date = exact('date')
const words = rules([level(text)])

/** Lists whose members are compared one by one; any other list is one value. */
const LISTS: Readonly<Record<string, ListRules>> = {
  aliases: words,
  interests: words,
  highlights: words,
  items: words,
  topics: words,
  years: words,
  publications: words,
  affiliations: rules([
    level(both(field('organization'), field('unit'))),
    level(field('organization')),
  ]),
  research: rules([level(field('name'))]),
  links: rules([level(exact('url'))], [exact('type', 'label')]),
  education: rules(
    [
      level(both(field('institution'), period)),
      level(both(field('institution'), field('degree'))),
      inOtherLanguage('institution', period),
    ],
    [period],
  ),
  experience: rules(
    [
      level(both(field('organization'), period)),
      level(both(field('organization'), field('role'))),
      inOtherLanguage('organization', period),
    ],
    [period],
  ),
  awards: rules(
    [
      level(text),
      level(exact('kind')),
      level(both(field('name'), date)),
      inOtherLanguage('name', date),
    ],
    [field('name')],
  ),
  services: rules([level(exact('role'))]),
  venues: rules([level(field('venue'))]),
  talks: rules(
    [level(both(field('title'), date)), level(field('title')), inOtherLanguage('title', date)],
    [date],
  ),
  teaching: rules(
    [level(both(field('course'), period)), inOtherLanguage('course', period)],
    [field('course')],
  ),
  skills: rules([level(field('name'))]),
  projects: rules([level(exact('id')), level(field('title'))], [period]),
  people: rules([level(exact('name'))]),
  openings: rules([level(field('title'))], [exact('deadline')]),
  sections: rules([level(exact('id')), level(field('title'))]),
  entries: rules([level(both(field('title'), date)), level(field('title'))], [date]),
  metrics: rules([level(exact('kind', 'subject'))]),
  news: rules(
    [
      level(both(date, field('text'))),
      level(both(date, addresses)),
      level(field('text')),
      inOtherLanguage('text', both(date, exact('kind'))),
    ],
    [both(date, exact('kind')), date, addresses],
  ),
}

export function listRulesOf(name: string): ListRules | undefined {
  return Object.hasOwn(LISTS, name) ? LISTS[name] : undefined
}

/** All addresses that an item of news links to, as one key. */
function addresses(value: unknown): readonly string[] {
  const links = memberOf(value, 'links')
  const urls = Array.isArray(links) ? links.map((link) => String(memberOf(link, 'url'))) : []
  return urls.length === 0 ? [] : [comparableText(urls.toSorted())]
}

const title: KeysOf = (value) => titleKeys(paperOf(value))
const titleAndYear: KeysOf = (value) => titleAndYearKeys(paperOf(value))
const arxiv: KeysOf = (value) => [...identifiersOf(paperOf(value)).arxivs]
const stage: KeysOf = (value) => [String(isPreprint(paperOf(value)))]

/** All authors in their order; none says nothing. */
const authors: KeysOf = (value) => {
  const key = authorsKey(paperOf(value))
  return key === '' ? [] : [key]
}

/** Publications: by id or the key of their source, then by the keys of `same-paper.ts`, the surest first. */
export const PUBLICATION_RULES: ListRules = {
  sure: [
    { keysOf: ({ id }) => (id === undefined ? [] : [id]) },
    { keysOf: ({ key = '', value }) => [`${key}\n${comparableText(value)}`], alike: true },
    // Before the key: entries that share one have numbers behind it, in the order of the file.
    SAME,
    { keysOf: ({ key }) => (key === undefined ? [] : [key]), mayBeOne: mayShareAKey },
    level((value) => [...identifiersOf(paperOf(value)).dois]),
    { ...level(arxiv), mayBeOne: isNotLater },
    { ...level((value) => pagesOf(paperOf(value))), mayBeOne: mayBeOfOneTime },
    { ...level(both(titleAndYear, stage)), mayBeOne: mayShareATitle },
    {
      ...level(titleAndYear),
      mayBeOne: (left, right) => isNotLater(left, right) && mayShareATitle(left, right),
    },
    {
      // A source that cannot distinguish a thesis from a paper calls both an article.
      ...level((value) => titleAndYearKeys({ ...paperOf(value), type: 'article' })),
      mayBeOne: (left, right) => isPreprint(paperOf(left.value)) && mayShareATitle(left, right),
    },
    {
      ...level(both(both(title, authors), exact('type'))),
      mayBeOne: mayBeOfOneTime,
    },
  ],
  likely: [level(arxiv), { ...level(title), mayBeOne: mayShareATitle }],
}

/** A key may be given to another paper: then neither title nor identifier is what it was. */
function mayShareAKey({ value: a }: Item, { value: b }: Item): boolean {
  const titles = title(b)
  return title(a).some((one) => titles.includes(one)) || mayShareATitle({ value: a }, { value: b })
}

/**
 * The publication of a preprint is an entry of its own, which the site joins: filled into the preprint's,
 * the entry would be half the one and half the other.
 */
function isNotLater({ value: left }: Item, { value: right }: Item): boolean {
  return !isPreprint(paperOf(right)) || isPreprint(paperOf(left))
}

function mayShareATitle({ value: a }: Item, { value: b }: Item): boolean {
  return !haveOtherIdentifiers(identifiersOf(paperOf(a)), identifiersOf(paperOf(b)))
}

/** Nothing says that they are two, and few years are between them: volumes of some journals begin again at 1. */
function mayBeOfOneTime(left: Item, right: Item): boolean {
  return areNear(paperOf(left.value), paperOf(right.value)) && mayShareATitle(left, right)
}

/** Publications come in as such; only their list has no more specific type than "a value". */
function paperOf(value: unknown): ComparedPaper {
  return value as ComparedPaper
}

function memberOf(value: unknown, name: string): unknown {
  return isJsonObject(value) ? value[name] : undefined
}

/** The wordings of a localized text with their languages; a number counts as a word. */
function wordings(value: unknown): (readonly [language: string, wording: string])[] {
  if (typeof value === 'number') return [['', String(value)]]
  if (typeof value === 'string') return [[languageOf(value, 'en'), value]]
  if (!isJsonObject(value)) return []
  return ['en', 'zh'].flatMap((language) => {
    const wording = value[language]
    return typeof wording === 'string' ? [[language, wording] as const] : []
  })
}
