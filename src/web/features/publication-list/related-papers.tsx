import type { PaperReference } from '#core/bundle/paper-bundle.ts'
import { formatDate } from '#core/dates/format-date.ts'
import { useView } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'
import { PublicationTitle } from './publication-entry.tsx'
import { VenueShort } from './venue-line.tsx'

interface RelatedPapersProps {
  papers: readonly PaperReference[]
  context: PublicationContext
}

/** Other papers, each with what tells it apart: title, venue and year. */
export function RelatedPapers({ papers, context }: RelatedPapersProps) {
  const { locale, href } = useView()
  return (
    <ul className="related">
      {papers.map((paper) => {
        const venue = paper.venue === undefined ? undefined : context.venues.get(paper.venue)
        return (
          <li key={`${paper.home}/${paper.id}`}>
            <a href={href({ page: 'publication', slug: paper.home, id: paper.id })}>
              <PublicationTitle publication={paper} />
            </a>{' '}
            <span className="related-venue">
              {venue ? (
                <VenueShort publication={paper} venue={venue} />
              ) : (
                formatDate(paper.issued, locale)
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
