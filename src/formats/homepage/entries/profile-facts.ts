import type { Locale } from '#core/schema/locale.ts'
import type { Picture } from '#core/schema/media.ts'
import type { ProfileLink } from '#core/schema/link.ts'
import { defined, filled } from '#core/json/defined.ts'
import { formatName } from '#core/names/format-name.ts'
import { fold } from '#core/search/fold.ts'
import type { NameParts, PersonName } from '#core/schema/person-name.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { languageOfText, localized, type Localized } from '../text/language-of-text.ts'

/** What pages and settings say about the person, in order of appearance. */
export type ProfileFacts = {
  names: PersonName[]
  headline: Localized[]
  affiliations: Affiliation[]
  links: ProfileLink[]
  /** The URLs of the links. */
  urls: Set<string>
  biography: Record<Locale, string[]>
  portrait?: Picture
  pronouns?: string
  /** How the name is said. */
  reading?: string
  /** Files of the curriculum vitae. */
  cv: Partial<Record<Locale, string>>
  /** True after the line with the name, until the first sentence: positions and addresses are here. */
  isHead: boolean
}

export function createProfileFacts(): ProfileFacts {
  return {
    names: [],
    headline: [],
    affiliations: [],
    links: [],
    urls: new Set(),
    biography: { en: [], zh: [] },
    cv: {},
    isHead: false,
  }
}

/**
 * The first of each script counts, where another place divides the same name into its parts these; a second, different
 * name is for the caller to report.
 */
export function joinNames(names: readonly PersonName[]): PersonName | undefined {
  const en = bestOf(
    names.flatMap((name) => name.en ?? []),
    'en',
  )
  const zh = bestOf(
    names.flatMap((name) => name.zh ?? []),
    'zh',
  )
  if (en === undefined && zh === undefined) return undefined
  const aliases = new Set(names.flatMap((name) => name.aliases ?? []))
  return defined({ en, zh, aliases: filled([...aliases]) })
}

function bestOf(names: readonly NameParts[], locale: Locale): NameParts | undefined {
  const [first] = names
  if (first?.literal === undefined) return first
  const whole = comparable(first, locale)
  return (
    names.find((parts) => parts.literal === undefined && comparable(parts, locale) === whole) ??
    first
  )
}

function comparable(parts: NameParts, locale: Locale): string {
  return fold(formatName(parts, locale)).split(' ').toSorted().join(' ')
}

/** True if it was added; an unsafe URL is not. */
export function addLink(
  { links, urls }: ProfileFacts,
  type: ProfileLink['type'],
  url: string,
  label?: string,
): boolean {
  if (!isSafeUrl(url) || url.startsWith('/')) return false
  const text =
    label === undefined || label === ''
      ? undefined
      : localized(languageOfText(label) ?? 'en', label)
  if (!urls.has(url)) links.push(defined({ type, url, label: text }))
  urls.add(url)
  return true
}
