import type { ProfileLink } from '#core/schema/link.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import type { Report } from '../report.ts'
import { localize } from './localize.ts'

type Type = ProfileLink['type']

/** Sites that have profile pages, by URL. */
const HOSTS: readonly (readonly [Type, RegExp])[] = [
  ['email', /^mailto:/iu],
  ['scholar', /^https?:\/\/scholar\.google\.[a-z.]+\/citations\?/iu],
  ['github', /^https?:\/\/(?:www\.)?github\.com\/[\w-]+\/?$/iu],
  ['orcid', /^https?:\/\/(?:www\.)?orcid\.org\//iu],
  ['dblp', /^https?:\/\/(?:www\.)?dblp\.(?:org|uni-trier\.de)\//iu],
  ['huggingface', /^https?:\/\/(?:www\.)?huggingface\.co\/[\w-]+\/?$/iu],
  ['openreview', /^https?:\/\/openreview\.net\/profile/iu],
  ['semantic-scholar', /^https?:\/\/www\.semanticscholar\.org\/author\//iu],
  ['linkedin', /^https?:\/\/(?:[a-z]+\.)?linkedin\.com\/in\//iu],
  ['x', /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/\w+\/?$/iu],
  ['zhihu', /^https?:\/\/(?:www\.)?zhihu\.com\/people\//iu],
  ['gitlab', /^https?:\/\/gitlab\.com\/[\w-]+\/?$/iu],
  ['bluesky', /^https?:\/\/bsky\.app\/profile\//iu],
  ['youtube', /^https?:\/\/(?:www\.)?youtube\.com\/(?:@|c\/|channel\/|user\/)/iu],
  ['weibo', /^https?:\/\/(?:www\.)?weibo\.(?:com|cn)\//iu],
  ['bilibili', /^https?:\/\/space\.bilibili\.com\//iu],
  ['xiaohongshu', /^https?:\/\/(?:www\.)?xiaohongshu\.com\/user\//iu],
  ['researchgate', /^https?:\/\/(?:www\.)?researchgate\.net\/profile\//iu],
  ['web-of-science', /^https?:\/\/(?:www\.)?webofscience\.com\/wos\/author\//iu],
  ['scopus', /^https?:\/\/(?:www\.)?scopus\.com\/authid\//iu],
  ['kaggle', /^https?:\/\/(?:www\.)?kaggle\.com\/[\w-]+\/?$/iu],
  ['aminer', /^https?:\/\/(?:www\.)?aminer\.(?:org|cn)\/profile\//iu],
  ['openalex', /^https?:\/\/openalex\.org\/(?:authors\/)?A\d/iu],
]

/** Whose profile an address leads to; undefined for any other address. */
export function profileLinkType(url: string): Type | undefined {
  return HOSTS.find(([, pattern]) => pattern.test(url))?.[0]
}

/** Words for a person's own page. */
const HOME =
  /^(?:(?:personal |academic |my )?(?:home ?page|web ?site|web ?page|site)|个人(?:主页|网站)|主页)$/iu

interface SourceProfileLink {
  url: string
  /** What the source calls it. */
  label?: string
  /** The type if neither the URL nor the label shows it. */
  otherwise?: Type
}

/** A person's links, each once; unsafe URLs are reported. */
export function readProfileLinks(
  sources: readonly SourceProfileLink[],
  report: Report,
): ProfileLink[] {
  const links = new Map<string, ProfileLink>()
  for (const { url: written, label = '', otherwise = 'other' } of sources) {
    const url = written.trim()
    if (url === '' || links.has(url)) continue
    if (!isSafeUrl(url) || url.startsWith('/')) {
      report('unsafe-link', `${label} ${url}`)
      continue
    }
    const known = profileLinkType(url)
    const type = known ?? (HOME.test(label) ? 'homepage' : otherwise)
    const isNamed = type === 'other' && label !== ''
    links.set(url, { type, url, ...(isNamed && { label: localize(label) }) })
  }
  return [...links.values()]
}
