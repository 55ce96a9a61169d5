import type { PaperReference } from '#core/bundle/paper-bundle.ts'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'
import { PublicationTitle } from './publication-entry.tsx'
import { dateText } from './venue-label.ts'
import { VenueShort } from './venue-line.tsx'

interface RelatedPapersProps {
  papers: readonly PaperReference[]
  context: PublicationContext
}

/** Other papers, each with what distinguishes it: title, venue and year. */
export function RelatedPapers({ papers, context }: RelatedPapersProps) {
  const view = useView()
  return (
    <ul>
      {papers.map((paper) => {
        const venue = paper.venue === undefined ? undefined : context.venues.get(paper.venue)
        return (
          <li key={`${paper.home}/${paper.id}`} className="py-1">
            <PageLink
              className="touch"
              page={{ page: 'publication', slug: paper.home, id: paper.id }}
            >
              <PublicationTitle publication={paper} />
            </PageLink>{' '}
            <span className="text-sm text-muted">
              {venue ? (
                <VenueShort publication={paper} venue={venue} />
              ) : (
                dateText(view, paper.issued)
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
