import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { Likeness } from '#web/view/likeness.tsx'
import { DateText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { BothNames } from '#web/view/person-name.tsx'
import { useView } from '#web/view/view.ts'

/** One researcher: seal, both names, affiliation, interests, latest news, number of papers. */
export function DirectoryRow({ person }: { person: PersonSummary }) {
  const { t, href } = useView()
  return (
    <div className="directory-row">
      <Likeness of={person} className="row-seal" sizes="4rem" silent />
      <div>
        <h2>
          <a href={href({ page: 'person', slug: person.slug, tab: 'overview' })}>
            <BothNames name={person.name} />
          </a>
        </h2>
        {person.affiliation !== undefined && (
          <p>
            <BothTexts value={person.affiliation} />
          </p>
        )}
        {person.interests.length > 0 && (
          <ul className="row-interests">
            {person.interests.map((interest, index) => (
              <li key={index}>
                <LocalText value={interest} />
              </li>
            ))}
          </ul>
        )}
        {person.latestNews && (
          <p className="row-news">
            <DateText date={person.latestNews.date} />
            <span>
              <LocalInline value={person.latestNews.text} />
            </span>
          </p>
        )}
      </div>
      <p className="row-count">
        <a href={href({ page: 'person', slug: person.slug, tab: 'publications' })}>
          {t('publications.count', { count: person.publications })}
        </a>
      </p>
    </div>
  )
}
