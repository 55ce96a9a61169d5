import type { BundleNewsItem, NewsPaper } from '#core/bundle/news-bundle.ts'
import { spansOf } from '#core/bundle/rich-text.ts'
import { paperKey } from '#core/publications/place-in-list.ts'
import { shortTitle } from '#core/publications/short-title.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { mapText } from '#core/text/both-languages.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** What the sentence does not link itself: pages here of the papers that it is about, then links, typed and labeled. */
export function NewsLinks({ item }: { item: BundleNewsItem }) {
  const { locale, t, href } = useView()
  const { papers, links } = linksBelow(item, locale)
  if (papers.length + links.length === 0) return null
  return (
    <ul className="links">
      {papers.map(({ home, id, name }) => (
        <li key={`${home}/${id}`}>
          <a href={href({ page: 'publication', slug: home, id })}>
            {name === undefined ? (
              t('news.paper')
            ) : (
              <>
                {t('reason.field', { field: t('news.paper') })}
                <LocalText value={name} />
              </>
            )}
          </a>
        </li>
      ))}
      {links.map((link) => (
        <li key={link.url}>
          <a href={ownerHref(link.url)}>
            {link.label === undefined ? t(`link.${link.type}`) : <LocalText value={link.label} />}
          </a>
        </li>
      ))}
    </ul>
  )
}

interface LinksBelow {
  /** One paper is what the text is about; of several each has its name, as short as the field calls them. */
  papers: (NewsPaper & { name?: LocalizedText })[]
  links: ResourceLink[]
}

/** The targets of a piece of news that its sentence, as this language has it, does not lead to; each once. */
export function linksBelow(item: BundleNewsItem, locale: Locale): LinksBelow {
  const { text, publications, links } = item
  const spans = spansOf(pickSide(text, locale)?.value ?? []).map(({ span }) => span)
  const seen = new Set(
    spans.flatMap((span) => {
      if (span.type === 'link') return [span.url]
      return span.type === 'paper' ? [paperKey(span)] : []
    }),
  )
  const isNew = (key: string) => !seen.has(key) && seen.add(key) !== undefined
  const papers = publications.filter((paper) => isNew(paperKey(paper)))
  return {
    papers:
      publications.length < 2
        ? papers
        : papers.map((paper) => ({ ...paper, name: mapText(paper.title, shortTitle) })),
    links: links.filter(({ url }) => isNew(url)),
  }
}
