import { defined } from '#core/json/defined.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { withoutControlsIn } from '#core/text/control-characters.ts'
import type { Feed, FeedItem } from './feed.ts'
import { instantOf } from './feed-date.ts'

/** JSON Feed 1.1. `_bifolio.date` has the date as precisely as it is known. */
export function writeJsonFeed(feed: Feed): string {
  const content = defined({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.url,
    feed_url: feed.selfUrl['feed.json'],
    language: htmlLang(feed.language),
    authors: feed.authors.map((name) => ({ name })),
    items: feed.items.map(itemOf),
  })
  return `${JSON.stringify(withoutControlsIn(content), undefined, 2)}\n`
}

function itemOf({ id, url, title, html, language, date, authors }: FeedItem) {
  return {
    id,
    url,
    title,
    content_html: html,
    date_published: instantOf(date),
    language: htmlLang(language),
    authors: authors.map((name) => ({ name })),
    _bifolio: { date },
  }
}
