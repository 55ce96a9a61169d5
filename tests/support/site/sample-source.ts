import type { NewsItem } from '#core/schema/news-item.ts'
import type { NameParts, PersonName } from '#core/schema/person-name.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { SourceBundle, SourceSite } from '#data/load/source-site.ts'

/** A paper of which only what matters to a test is given. */
export function samplePaper(id: string, details: Partial<Publication> = {}): Publication {
  return {
    id,
    type: 'paper-conference',
    title: `Title of ${id}`,
    authors: ['Somebody Else'],
    issued: '2024',
    ...details,
  }
}

export function sampleNews(date: string, details: Partial<NewsItem> = {}): NewsItem {
  return { date, kind: 'other', text: `What happened in ${date}`, ...details }
}

type Details = {
  name?: PersonName
  profile?: Partial<ProfileFile>
  news?: NewsItem[]
  publications?: Publication[]
}

/** A researcher whose English name is the slug in words: `wei-li` is Wei Li. */
export function sampleBundle(slug: string, details: Details = {}): SourceBundle {
  const { name = { en: nameOf(slug) }, profile = {}, news = [], publications = [] } = details
  return { slug, profile: { name, ...profile }, news, publications }
}

export function sampleSite(
  bundles: SourceBundle[],
  details: Partial<Omit<SourceSite, 'bundles'>> = {},
): SourceSite {
  return {
    site: { title: 'Sample', researchers: bundles.map(({ slug }) => slug) },
    venues: [
      {
        id: 'acl',
        short: 'ACL',
        name: { en: 'Computational Linguistics', zh: '计算语言学' },
        kind: 'conference',
      },
      { id: 'arxiv', short: 'arXiv', kind: 'preprint' },
    ],
    topics: [
      { id: 'reasoning', name: { en: 'Reasoning', zh: '推理' } },
      { id: 'safety', name: { en: 'Safety', zh: '安全' } },
    ],
    bundles,
    pages: [],
    ...details,
  }
}

function nameOf(slug: string): NameParts {
  const [given = '', ...family] = slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return family.length === 0 ? { given } : { given, family: family.join(' ') }
}
