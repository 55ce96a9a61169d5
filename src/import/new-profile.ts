import { defined } from '#core/json/defined.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import type { NameParts } from '#core/schema/person-name.ts'
import type { ProfileLink } from '#core/schema/link.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import { isSafeUrl } from '#core/schema/url.ts'

/** What is asked about a new researcher; everything but a name may be left out. */
export interface Answers {
  givenEn?: string | undefined
  familyEn?: string | undefined
  givenZh?: string | undefined
  familyZh?: string | undefined
  affiliationEn?: string | undefined
  affiliationZh?: string | undefined
  links: readonly string[]
}

type NewProfile = Omit<ProfileFile, '$schema'>

/** The profile that the answers make; what is missing or wrong, else. */
export function newProfile(
  answers: Answers,
): { profile: NewProfile } | { problem: 'name-missing' } | { problem: 'link'; found: string } {
  const en = nameOf(answers.givenEn, answers.familyEn)
  const zh = nameOf(answers.givenZh, answers.familyZh)
  if (en === undefined && zh === undefined) return { problem: 'name-missing' }
  const addresses = answers.links.map(addressOf)
  const unsafe = addresses.find((address) => !isSafeUrl(address))
  if (unsafe !== undefined) return { problem: 'link', found: unsafe }
  const organization = textOf(answers.affiliationEn, answers.affiliationZh)
  return {
    profile: defined({
      name: defined({ en, zh }),
      affiliations: organization === undefined ? undefined : [{ organization }],
      links: addresses.length === 0 ? undefined : addresses.map(linkTo),
    }),
  }
}

function nameOf(given = '', family = ''): NameParts | undefined {
  const parts = defined({ given: given.trim() || undefined, family: family.trim() || undefined })
  return Object.keys(parts).length === 0 ? undefined : parts
}

function textOf(en = '', zh = ''): LocalizedText | undefined {
  const sides = defined({ en: en.trim() || undefined, zh: zh.trim() || undefined })
  return Object.keys(sides).length === 0 ? undefined : sides
}

/** An address of mail or of the web as people write it down. */
function addressOf(text: string): string {
  const address = text.trim()
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return address
  return address.includes('@') && !address.includes('/')
    ? `mailto:${address}`
    : `https://${address}`
}

type LinkType = ProfileLink['type']

/** Whose address it is, by the end of the host; any other is the home page. */
const HOSTS: readonly (readonly [host: string, type: LinkType])[] = [
  ['github.com', 'github'],
  ['scholar.google.com', 'scholar'],
  ['orcid.org', 'orcid'],
  ['dblp.org', 'dblp'],
  ['dblp.uni-trier.de', 'dblp'],
  ['huggingface.co', 'huggingface'],
  ['openreview.net', 'openreview'],
  ['semanticscholar.org', 'semantic-scholar'],
  ['linkedin.com', 'linkedin'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['zhihu.com', 'zhihu'],
]

function linkTo(url: string): ProfileLink {
  if (/^mailto:/iu.test(url)) return { type: 'email', url }
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const known = HOSTS.find(([name]) => host === name || host.endsWith(`.${name}`))
  return { type: known?.[1] ?? 'homepage', url }
}
