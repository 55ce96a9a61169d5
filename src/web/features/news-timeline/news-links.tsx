import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { PaperLink } from '#core/bundle/publications-bundle.ts'
import { spansOf } from '#core/bundle/rich-text.ts'
import { paperKey } from '#core/publications/place-in-list.ts'
import { ownerPages } from '#core/paths/owner-pages.ts'
import type { Page } from '#core/paths/paths.ts'
import { shortTitle } from '#core/publications/short-title.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { mapText } from '#core/text/both-languages.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { OwnLink } from '#web/view/own-link.tsx'
import { useView } from '#web/view/view.ts'

/** What the sentence does not link itself: pages here of the papers that it is about, then links, typed and labeled. */
export function NewsLinks({ item }: { item: BundleNewsItem }) {
  const { locale, t, href } = useView()
  const { papers, links } = linksBelow(item, locale)
  const { projects = [] } = item
  if (papers.length + projects.length + links.length === 0) return null
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
      {projects.map(({ id, title, paged }) => (
        <li key={id}>
          <a href={href(projectPage(item.person, id, paged))}>
            <LocalText value={title} />
          </a>
        </li>
      ))}
      {links.map((link) => (
        <li key={link.url}>
          <OwnLink link={link} />
        </li>
      ))}
    </ul>
  )
}

/** The project's own page; else the list that it is on. */
function projectPage(slug: string, id: string, paged: boolean | undefined): Page {
  const { project, projects } = ownerPages(slug)
  return paged === true ? project(id) : projects
}

interface LinksBelow {
  /** One paper is what the text is about; of several each has its name, as short as the field calls them. */
  papers: (PaperLink & { name?: LocalizedText })[]
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
