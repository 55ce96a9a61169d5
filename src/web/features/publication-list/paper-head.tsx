import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { marksIn } from '#core/publications/author-marks.ts'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { DateText } from '#web/view/dates.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { Figure } from '#web/view/figure.tsx'
import { useView } from '#web/view/view.ts'
import { Film } from './film.tsx'
import { AuthorLine } from './author-line.tsx'
import { Fact } from './fact.tsx'
import { Legend } from './legend.tsx'
import { OwnMarks } from './own-marks.tsx'
import type { PublicationContext } from './publication-context.ts'
import { PublicationDetails, PublicationTitle } from './publication-entry.tsx'
import { kindText } from './venue-label.ts'

interface PaperProps {
  publication: BundlePublication
  context: PublicationContext
}

/** What a paper is, who wrote it and where it is to be had. */
export function PaperHead({ publication, context }: PaperProps) {
  return (
    <header className="paper-head">
      <PageTitle className="my-2 font-serif text-2xl">
        <PublicationTitle publication={publication} />
      </PageTitle>
      <OtherTitle publication={publication} />
      <AuthorLine publication={publication} owner={context.owner} both />
      <Legend marks={marksIn([publication])} />
      <OwnMarks publication={publication} />
      <PublicationDetails publication={publication} context={context} />
      <Facts publication={publication} context={context} />
      {publication.video ? (
        <Film video={publication.video} />
      ) : (
        <Figure picture={publication.picture} />
      )}
    </header>
  )
}

/** The title in the other language, where the paper has one. */
function OtherTitle({ publication: { title } }: { publication: BundlePublication }) {
  const { locale } = useView()
  if (typeof title === 'string') return null
  const other = locale === 'en' ? 'zh' : 'en'
  const text = title[other]
  if (text === undefined || title[locale] === undefined || text === title[locale]) return null
  return (
    <p className="font-serif text-lg text-muted" lang={htmlLang(languageOf(text, other))}>
      {text}
    </p>
  )
}

/** Without a venue, the line above has shown kind and date already. */
function Facts({ publication, context }: PaperProps) {
  const view = useView()
  const { t } = view
  const { venue, issued, topics } = publication
  if (venue === undefined && topics.length === 0) return null
  return (
    <dl>
      {venue !== undefined && (
        <>
          <Fact name={t('paper.date')}>
            {issued === undefined ? t('list.undated') : <DateText date={issued} />}
          </Fact>
          <Fact name={t('facet.type')}>{kindText(view, publication)}</Fact>
        </>
      )}
      {topics.length > 0 && (
        <Fact name={t('facet.topic')}>
          <Topics publication={publication} context={context} />
        </Fact>
      )}
    </dl>
  )
}

/** Each leads to the papers of the list that have it too. */
function Topics({ publication, context }: PaperProps) {
  return (
    <ul className="links">
      {publication.topics.map((topic) => {
        const query = publicationCodec.serialize({ ...publicationCodec.defaults, topic: [topic] })
        return (
          <li key={topic}>
            <PageLink
              page={{ page: 'person', slug: publication.home, tab: 'publications' }}
              query={`?${query}`}
            >
              <LocalText value={context.topics.get(topic) ?? topic} />
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}
