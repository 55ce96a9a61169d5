import type { OwnSection } from '#core/schema/own-section.ts'
import type { Award, Education, Experience } from '#core/schema/profile-sections.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import { fold } from '#core/search/fold.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import type { ReadPublication } from '../../reading.ts'
import type { Entry } from '../entries/entry.ts'
import { byPlace, joinTexts } from './pair-languages.ts'

type Dated = Education | Experience | Award

/** Entries that two files of a site tell, once: one place or name and one time, of which the more precise is kept. */
export function joinSame<T extends Dated>(entries: readonly T[]): T[] {
  const joined = new Map<string, T>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const earlier = joined.get(key)
    joined.set(key, earlier === undefined ? entry : morePrecise(earlier, entry))
  }
  return [...joined.values()]
}

function keyOf(entry: Dated): string {
  const place =
    'institution' in entry
      ? entry.institution
      : 'organization' in entry
        ? entry.organization
        : entry.name
  const degree = 'degree' in entry ? [wordsOf(entry.degree), wordsOf(entry.field ?? '')] : []
  const role = 'role' in entry ? wordsOf(entry.role) : ''
  const date = 'name' in entry ? entry.date : entry.period
  const { start, end = '' } = typeof date === 'object' ? date : { start: date ?? '' }
  const years = [start.slice(0, 4), end.slice(0, 4)]
  return [wordsOf(place), ...years, degree.join(' ').trim(), role].join('|')
}

function wordsOf(text: Parameters<typeof bothTexts>[0]): string {
  return bothTexts(text).map(fold).join('/')
}

function morePrecise<T extends Dated>(a: T, b: T): T {
  const length = (entry: Dated): number =>
    JSON.stringify('name' in entry ? entry.date : entry.period)?.length ?? 0
  return length(b) > length(a) ? joinTexts(b, a) : joinTexts(a, b)
}

/** Both languages of the same list of affiliations are joined one by one. */
export function joinAffiliations(all: readonly Affiliation[]): Affiliation[] {
  const unique = [...new Map(all.map((one) => [JSON.stringify(one.organization), one])).values()]
  const isChinese = ({ organization }: Affiliation): boolean =>
    typeof organization === 'object' && organization.en === undefined
  const [zh, en] = [unique.filter(isChinese), unique.filter((one) => !isChinese(one))]
  if (zh.length !== en.length) return unique
  return en.map((one, at) => joinTexts(one, zh[at] ?? one))
}

/** The pages of one paper in two languages: they are called the same, so the title has both. */
export function joinPages(entries: readonly Entry<ReadPublication>[]): ReadPublication[] {
  const found = new Map<string, Entry<ReadPublication>>()
  for (const [at, entry] of entries.entries()) {
    const key = entry.pairKey ?? String(at)
    const earlier = found.get(key)
    const isOther = earlier !== undefined && earlier.lang !== entry.lang
    if (earlier === undefined) found.set(key, entry)
    else if (isOther) found.set(key, { ...earlier, value: joinPage(earlier, entry) })
    else found.set(String(at), entry)
  }
  return [...found.values()].map(({ value }) => value)
}

function joinPage(a: Entry<ReadPublication>, b: Entry<ReadPublication>): ReadPublication {
  const [{ publication: left }, { publication: right }] = [a.value, b.value]
  const titles = { [a.lang]: left.title, [b.lang]: right.title }
  const isPair =
    left.title !== right.title && Object.values(titles).every((title) => typeof title === 'string')
  const publication = joinTexts(left, right)
  return {
    key: a.value.key,
    publication: isPair ? { ...publication, title: titles } : publication,
  }
}

/** Sections under one heading, from several files or in two languages. */
export function joinSections(entries: readonly Entry<OwnSection>[]): OwnSection[] {
  const sections = new Map<string, OwnSection>()
  const pages = new Map<string, { key: string; lang: string }>()
  for (const { value, lang, pairKey = '' } of byPlace(entries, () => '')) {
    const other = pages.get(pairKey)
    const isPair = pairKey !== '' && other !== undefined && other.lang !== lang
    const key = isPair ? other.key : JSON.stringify(value.title)
    const partner = sections.get(key)
    if (isPair && partner !== undefined) {
      sections.set(key, joinTexts(partner, value))
      continue
    }
    pages.set(pairKey, { key, lang })
    const earlier = sections.get(key)
    if (earlier === undefined) {
      sections.set(key, value)
      continue
    }
    const list = [...(earlier.entries ?? []), ...(value.entries ?? [])]
    const unique = [...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values()]
    const text = [earlier.text, value.text].filter((part) => part !== undefined)
    const [first, second] = text
    sections.set(key, {
      ...earlier,
      ...(first !== undefined && {
        text: second === undefined || first === second ? first : joinProse(first, second),
      }),
      ...(unique.length > 0 && { entries: unique }),
    })
  }
  return [...sections.values()]
}

type Prose = NonNullable<OwnSection['text']>

function joinProse(a: Prose, b: Prose): Prose {
  if (typeof a === 'string' || typeof b === 'string') return a
  const side = (lang: 'en' | 'zh'): string =>
    [a[lang], b[lang]].filter((text) => text !== undefined).join('\n\n')
  const [en, zh] = [side('en'), side('zh')]
  return { ...(en !== '' && { en }), ...(zh !== '' && { zh }) }
}

/** Ids are unique in their list. */
export function withOwnIds<T extends { id: string }>(list: readonly T[]): T[] {
  const taken = new Set<string>()
  return list.map((entry) => {
    let id = entry.id
    for (let number = 2; taken.has(id); number += 1) id = `${entry.id}-${number}`
    taken.add(id)
    return { ...entry, id }
  })
}
