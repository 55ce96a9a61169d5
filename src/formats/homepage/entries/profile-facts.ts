import type { Locale } from '#core/schema/locale.ts'
import type { ProfileLink } from '#core/schema/link.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import type { Localized } from '../text/language-of-text.ts'

/** What pages and settings say about the person, in order of appearance. */
export type ProfileFacts = {
  names: PersonName[]
  headline: Localized[]
  affiliations: Affiliation[]
  links: ProfileLink[]
  /** The URLs of the links. */
  urls: Set<string>
  biography: Record<Locale, string[]>
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
    isHead: false,
  }
}

/** The first of each script counts; a second, different name is for the caller to report. */
export function joinNames(names: readonly PersonName[]): PersonName | undefined {
  const en = names.map((name) => name.en).find((parts) => parts !== undefined)
  const zh = names.map((name) => name.zh).find((parts) => parts !== undefined)
  if (en === undefined && zh === undefined) return undefined
  return { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) }
}

/** True if it was added; an unsafe URL is not. */
export function addLink(
  { links, urls }: ProfileFacts,
  type: ProfileLink['type'],
  url: string,
): boolean {
  if (!isSafeUrl(url) || url.startsWith('/')) return false
  if (!urls.has(url)) links.push({ type, url })
  urls.add(url)
  return true
}
