import { createElement } from 'react'
import type { ListSummary } from '#core/bundle/list-summary.ts'
import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import {
  isNewsFiltered,
  newsCodec,
  NEWS_FACETS,
  type NewsFacet,
  type NewsFilters,
} from '#core/news/news-filters.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { ListKind } from '#web/list-browser/list-kind.ts'
import type { View } from '#web/view/view.ts'
import { newsKindName } from './news-kind-name.ts'
import { KindShape } from './kind-shape.tsx'
import type { NewsList } from './news-list.ts'
import { newsTexts } from './news-texts.ts'

/** A list of news; without `slug` everyone's. */
export function newsKind(
  view: View,
  slug: string | undefined,
  summary: ListSummary,
): ListKind<BundleNewsItem, NewsFacet, NewsFilters, NewsList> {
  const { t, locale } = view
  return {
    codec: newsCodec,
    offered: (filters) =>
      NEWS_FACETS.filter((facet) => filters[facet].length > 0 || summary.facets.includes(facet)),
    isFiltered: isNewsFiltered,
    nearHeading: { text: t('filter.near'), lang: locale },
    textsOf: (list) => newsTexts(list, view, slug === undefined),
    facetLabel: (facet) => t(`facet.${facet}`),
    valueLabel: (list, facet, value) => valueLabel(view, list, facet, value),
    valueMark: (facet, value) => facet === 'kind' && createElement(KindShape, { kind: value }),
    searchLabel: t('news.search'),
    countText: (found, all) =>
      found === all ? t('news.count', { count: all }) : t('news.found', { count: all, found }),
  }
}

function valueLabel(view: View, list: NewsList | undefined, facet: string, value: string) {
  const { t, locale } = view
  if (facet === 'year') return { text: t('list.year', { year: value }), lang: locale }
  const kind = facet === 'kind' && newsKindName(value, list?.kinds.get(value), view.t)
  if (kind) return pickText(kind, locale)
  const name = list?.people.get(value)
  return name
    ? displayName(name, locale).primary
    : { text: t('filter.unknown', { value }), lang: locale }
}
