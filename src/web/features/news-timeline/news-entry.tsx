import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { formatDate, formatMonth } from '#core/dates/format-date.ts'
import { ownerPages } from '#core/paths/owner-pages.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { BothNames } from '#web/view/person-name.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { Teaser } from '#web/view/teaser.tsx'
import { useView } from '#web/view/view.ts'
import { newsKindName } from './news-kind-name.ts'
import { NewsLinks } from './news-links.tsx'

interface NewsEntryProps {
  item: BundleNewsItem
  /** Name of the person whom it is about, where a list has several. */
  person: PersonName | undefined
  /** Where there is no year heading above, the date is shown in full. */
  fullDate?: boolean
}

/** One piece of news. Without state and effects: prerendered, it needs no JavaScript. */
export function NewsEntry({ item, person, fullDate = false }: NewsEntryProps) {
  const { locale, t, href } = useView()
  const kind = pickText(newsKindName(item.kind, item.kindName, t) ?? '', locale)
  const date = fullDate ? formatDate(item.date, locale) : formatMonth(item.date, locale)
  return (
    <article
      className={item.picture ? 'news-entry with-teaser' : 'news-entry'}
      data-highlight={item.highlight}
    >
      <time dateTime={item.date} title={formatDate(item.date, locale)}>
        {date}
      </time>
      <span className="kind" data-kind={item.kind} title={kind.text}>
        <span className="sr-only" lang={htmlLang(kind.lang)}>
          {kind.text}
        </span>
      </span>
      <div>
        {person && (
          <a className="news-person" href={href(ownerPages(item.person).overview)}>
            <BothNames name={person} />
          </a>
        )}
        <p>
          <LocalInline value={item.text} />
        </p>
        <NewsLinks item={item} />
      </div>
      <Teaser picture={item.picture} />
    </article>
  )
}
