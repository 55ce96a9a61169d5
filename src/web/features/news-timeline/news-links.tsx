import type { BundleNewsItem, NewsPaper } from '#core/bundle/news-bundle.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { mapText } from '#core/text/both-languages.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** What names a paper's own page. */
export type PaperAddress = Pick<NewsPaper, 'home' | 'id'>

interface NewsLinksProps {
  item: BundleNewsItem
  /** The page that the links are on: it needs none to itself. */
  at: PaperAddress | undefined
}

/** The pages here of the papers that a piece of news is about, then what it links to, typed and labeled. */
export function NewsLinks({ item, at: own }: NewsLinksProps) {
  const { t, href } = useView()
  const { links } = item
  const names = namedPapers(item)
  const papers = item.publications
    .map(({ home, id }, at) => ({ home, id, name: names[at] }))
    .filter(({ home, id }) => home !== own?.home || id !== own.id)
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
      {links.map((link, at) => (
        <li key={at}>
          <a href={ownerHref(link.url)}>
            {link.label === undefined ? t(`link.${link.type}`) : <LocalText value={link.label} />}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** One paper is what the text is about; of several each needs its name, as short as the field calls them. */
export function namedPapers({ publications }: BundleNewsItem): LocalizedText[] {
  if (publications.length < 2) return []
  return publications.map(({ title }) => mapText(title, (text) => text.replace(/[:：].*/u, '')))
}
