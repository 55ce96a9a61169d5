import type { NewsBundle } from '#core/bundle/news-bundle.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { compareNewestFirst } from '#core/dates/compare-dates.ts'
import { displayName } from '#core/names/format-name.ts'
import { FEED_ENDINGS, feedPath, type FeedEnding, type FeedPage } from '#core/paths/feed-path.ts'
import { pathOf } from '#core/paths/paths.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { pickText } from '#core/text/pick-text.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'
import type { Feed, FeedItem } from './feed.ts'
import { feedId } from './feed-id.ts'
import { type FeedView, newsFeedItem, paperFeedItem } from './feed-items.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'

const WRITERS: Record<FeedEnding, (feed: Feed) => string> = {
  atom: writeAtom,
  'feed.json': writeJsonFeed,
}

/** A reader that asks once in a while needs the newest, not a bibliography. */
const MOST_ITEMS = 50

interface Source {
  page: FeedPage
  name: PersonName | undefined
  itemsIn: (view: FeedView, url: string) => (FeedItem | undefined)[]
}

/** A feed with the page whose list it is. */
export interface PlannedFeed {
  page: FeedPage
  locale: Locale
  feed: Feed
}

/**
 * News and publications of each researcher and of everyone, in both languages. None of an empty list, and none at all
 * while the site's URL is not set: readers need full addresses.
 */
export function planFeeds(site: CompiledSite): PlannedFeed[] {
  const { url } = site.site
  if (url === undefined) return []
  const root = url.replace(/\/$/u, '')
  return sourcesOf(site).flatMap((source) =>
    LOCALES.map((locale) => ({
      page: source.page,
      locale,
      feed: createFeed(source, { site, root, locale }),
    })).filter(({ feed }) => feed.items.length > 0),
  )
}

/** The files of the feeds, by their paths on the site. */
export function feedFiles(
  feeds: readonly PlannedFeed[],
  defaultLocale: Locale,
): [string, string][] {
  return feeds.flatMap(({ page, locale, feed }) =>
    FEED_ENDINGS.map((ending): [string, string] => [
      feedPath(page, { locale, defaultLocale }, ending).slice(1),
      WRITERS[ending](feed),
    ]),
  )
}

/** In a site of one researcher everyone's lists are theirs. */
function sourcesOf(site: CompiledSite): Source[] {
  const { news, publications, profiles, allNews, allPublications } = site
  const names = new Map(profiles.map(({ slug, name }) => [slug, name]))
  const single = site.site.single !== undefined
  const newsBundles = single ? news : [...news, allNews]
  const paperBundles = single ? publications : [...publications, allPublications]
  return [
    ...newsBundles.map((bundle) => newsSource(bundle, names)),
    ...paperBundles.map((bundle) => paperSource(bundle, names)),
  ]
}

function newsSource({ slug, news }: NewsBundle, names: ReadonlyMap<string, PersonName>): Source {
  return {
    page: slug === undefined ? { page: 'news' } : { page: 'person', slug, tab: 'news' },
    name: names.get(slug ?? ''),
    itemsIn: (view, url) => news.slice(0, MOST_ITEMS).map((item) => newsFeedItem(item, url, view)),
  }
}

function paperSource(
  { slug, publications, vocabulary }: PublicationsBundle,
  names: ReadonlyMap<string, PersonName>,
): Source {
  const newest = publications.toSorted((a, b) => compareNewestFirst(a.issued, b.issued))
  return {
    page:
      slug === undefined ? { page: 'publications' } : { page: 'person', slug, tab: 'publications' },
    name: names.get(slug ?? ''),
    itemsIn: (view) =>
      newest.slice(0, MOST_ITEMS).map((paper) => paperFeedItem(paper, vocabulary.venues, view)),
  }
}

interface Place {
  site: CompiledSite
  root: string
  locale: Locale
}

function createFeed({ page, name, itemsIn }: Source, { site, root, locale }: Place): Feed {
  const { defaultLocale, title, description } = site.site
  const url = root + pathOf(page, locale, defaultLocale)
  const list = page.page === 'person' ? page.tab : page.page
  const owner = name ? displayName(name, locale).primary.text : pickText(title, locale).text
  const about = name === undefined ? description : undefined
  const view: FeedView = {
    locale,
    people: new Map(site.allNews.people.map((person) => [person.slug, person])),
    absolute: (address) => (address.startsWith('/') ? root + address : address),
    paper: ({ home, id }) =>
      root + pathOf({ page: 'publication', slug: home, id }, locale, defaultLocale),
  }
  return {
    id: feedId(`${page.page === 'person' ? page.slug : ''}/${list}/${locale}`),
    title: `${owner} · ${SITE_TEXTS[locale][`tab.${list}`]}`,
    description: about && pickText(about, locale).text,
    language: locale,
    url,
    selfUrl: {
      atom: root + feedPath(page, { locale, defaultLocale }, 'atom'),
      'feed.json': root + feedPath(page, { locale, defaultLocale }, 'feed.json'),
    },
    authors: [owner],
    items: itemsIn(view, url).filter((item) => item !== undefined),
  }
}
