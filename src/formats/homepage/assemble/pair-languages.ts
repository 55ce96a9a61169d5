import type { Locale } from '#core/schema/locale.ts'
import type { Entry } from '../entries/entry.ts'
import { defined } from '#core/json/defined.ts'
import { LINK } from '../text/inline-markdown.ts'

/** Numbers and names in Latin letters, which a text and its translation have in common. */
const TOKEN =
  /\p{Script=Latin}[\p{Script=Latin}.-]{0,60}\p{N}[\p{Script=Latin}\p{N}.-]*|\p{Lu}[\p{L}\p{N}-]{0,60}\p{Lu}[\p{L}\p{N}-]*|\d+(?:\.\d+)?/gu

/** Each entry of a date is compared with each of the other language: more of one date are left as they are. */
const MAX_PAIRS = 40_000

/** Lists that are joined repeatedly (a paper listed a hundred times) do not grow longer than this. */
const MAX_JOINED = 200

type Marks = { date: string; links: Set<string>; tokens: Set<string> }

/**
 * Joins entries of both languages that are certainly the same: the same date, and links, names or
 * numbers in common, or no other entry of that date on either side. The others stay in one language.
 * The order is that of the entries.
 */
export function pairLanguages<T extends object>(
  entries: readonly Entry<T>[],
  dateOf: (value: T) => string,
): T[] {
  // A page in one language may repeat what was never translated.
  const unique = new Map(
    joinKeyed(byPlace(entries, dateOf)).map((entry) => [JSON.stringify(entry.value), entry]),
  )
  const marked = [...unique.values()].map((entry) => ({ ...entry, marks: marksOf(entry, dateOf) }))
  const first = marked[0]?.lang ?? 'en'
  const partners = new Map<Entry<T>, Entry<T>>()
  const mine = marked.filter(({ lang }) => lang === first)
  const waiting = new Set(marked.filter(({ lang }) => lang !== first))
  const mineOf = Map.groupBy(mine, ({ marks }) => marks.date)
  const othersOf = Map.groupBy(waiting, ({ marks }) => marks.date)
  for (const entry of mine) {
    const ofDate = mineOf.get(entry.marks.date) ?? []
    const others = othersOf.get(entry.marks.date) ?? []
    if (ofDate.length * others.length > MAX_PAIRS) continue
    const candidates = others.filter((other) => waiting.has(other))
    const scored = candidates.map((other) => ({ other, score: likeness(entry.marks, other.marks) }))
    const best = scored.toSorted((a, b) => b.score - a.score)
    const [winner, second] = best
    const isOnly = candidates.length === 1 && ofDate.length === 1 && entry.marks.date.length >= 7
    const isBest = winner !== undefined && winner.score > 0 && winner.score > (second?.score ?? 0)
    if (
      winner === undefined ||
      !(isBest || (isOnly && !contradict(entry.marks, winner.other.marks)))
    )
      continue
    partners.set(entry, winner.other)
    waiting.delete(winner.other)
  }
  return marked.flatMap((entry) => {
    if (entry.lang !== first) return waiting.has(entry) ? [entry.value] : []
    const partner = partners.get(entry)
    return [partner === undefined ? entry.value : joinTexts(entry.value, partner.value)]
  })
}

/** Lists that both languages have with as many entries, of which each has the same date, are translations of each other. */
export function byPlace<T extends object>(
  entries: readonly Entry<T>[],
  dateOf: (value: T) => string,
): Entry<T>[] {
  const lists = Map.groupBy(entries, ({ listKey = '' }) => listKey)
  const places = new Map<Entry<T>, string>()
  for (const [key, list] of lists) {
    const sides = [...Map.groupBy(list, ({ lang }) => lang).values()]
    const [one = [], other = []] = sides
    const areOne =
      key !== '' &&
      sides.length === 2 &&
      one.length === other.length &&
      one.every(({ value }, at) => dateOf(value) === dateOf(other[at]?.value ?? value))
    if (areOne)
      for (const side of sides)
        for (const [at, entry] of side.entries()) places.set(entry, `${key}#${at}`)
  }
  return entries.map((entry) => {
    const pairKey = entry.pairKey ?? places.get(entry)
    return pairKey === undefined ? entry : { ...entry, pairKey }
  })
}

/** Entries with a page of their own in each language, which are called the same. */
function joinKeyed<T extends object>(entries: readonly Entry<T>[]): Entry<T>[] {
  const keyed = new Map<string, Entry<T>>()
  return entries
    .map((entry, at) => ({ entry, key: entry.pairKey ?? `#${at}` }))
    .filter(({ entry, key }) => {
      const earlier = keyed.get(key)
      const isOther = earlier !== undefined && earlier.lang !== entry.lang
      if (isOther) keyed.set(key, { ...earlier, value: joinTexts(earlier.value, entry.value) })
      else if (earlier === undefined) keyed.set(key, entry)
      return !isOther
    })
    .map(({ entry, key }) => {
      const joined = keyed.get(key)
      return joined !== undefined && joined.lang === entry.lang && joined.text === entry.text
        ? joined
        : entry
    })
}

function marksOf<T>({ value, text }: Entry<T>, dateOf: (value: T) => string): Marks {
  const date = dateOf(value)
  const links = new Set(
    [...text.matchAll(LINK)].flatMap(([, , url = '']) => (url === '' ? [] : [url])),
  )
  const words = text.replace(LINK, '$1').match(TOKEN) ?? []
  const ofDate = new Set(date.split(/\D+/u).flatMap((part) => [part, String(Number(part))]))
  return { date, links, tokens: new Set(words.filter((word) => !ofDate.has(word))) }
}

function likeness(a: Marks, b: Marks): number {
  return 5 * inCommon(a.links, b.links) + inCommon(a.tokens, b.tokens)
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((entry) => b.has(entry)).length
}

/** Two entries that link to different pages are not the same. */
function contradict(a: Marks, b: Marks): boolean {
  return a.links.size > 0 && b.links.size > 0 && inCommon(a.links, b.links) === 0
}

type Side = Partial<Record<Locale, string>>

/** Two values as one: texts get both languages, what only one has is kept, of two facts the first counts. */
export function joinTexts<T extends object>(a: T, b: T): T {
  const joined = Object.fromEntries([...Object.entries(b), ...Object.entries(a)]) as Record<
    string,
    unknown
  >
  for (const [key, other] of Object.entries(b)) {
    const own: unknown = (a as Record<string, unknown>)[key]
    if (isText(own) && isText(other)) joined[key] = joinSides(own, other)
    else if (Array.isArray(own) && Array.isArray(other)) joined[key] = joinLists(own, other)
    else if (isObject(own) && isObject(other)) joined[key] = joinTexts(own, other)
  }
  return (isText(a) && isText(b) ? joinSides(a, b) : joined) as T
}

function joinSides(a: Side, b: Side): Side {
  const en = a.en ?? b.en
  const zh = a.zh ?? b.zh
  return defined({ en, zh })
}

/** Lists of the same length are translations of each other; of others all texts are kept, and all links. */
function joinLists(own: readonly unknown[], other: readonly unknown[]): unknown[] {
  if (own.length + other.length > MAX_JOINED) return [...own]
  const urls = new Set(own.map(urlOf))
  if ([...own, ...other].every((entry) => urlOf(entry) !== undefined)) {
    return [...own, ...other.filter((entry) => !urls.has(urlOf(entry)))]
  }
  if (own.length !== other.length)
    return [...own, ...other].every(isText) ? [...own, ...other] : [...own]
  return own.map((entry, index) => {
    const partner = other[index]
    return isObject(entry) && isObject(partner) ? joinTexts(entry, partner) : entry
  })
}

function urlOf(value: unknown): unknown {
  return isObject(value) && 'type' in value && 'url' in value ? value['url'] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is Side {
  return (
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every(
      (key) => (key === 'en' || key === 'zh') && typeof value[key] === 'string',
    )
  )
}
