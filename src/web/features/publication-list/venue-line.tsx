import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { yearOf } from '#core/dates/compare-dates.ts'
import { formatDate } from '#core/dates/format-date.ts'
import { pickText } from '#core/text/pick-text.ts'
import { Foreign, LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'

/** "ACL 2025 · Annual Meeting of …", volume and pages where there are any. */
export function VenueLine(props: { publication: BundlePublication; context: PublicationContext }) {
  const { publication, context } = props
  const venue = publication.venue === undefined ? undefined : context.venues.get(publication.venue)
  return (
    <span className="venue">
      {venue ? (
        <VenueName publication={publication} venue={venue} />
      ) : (
        <Untold publication={publication} />
      )}
      <Details publication={publication} />
    </span>
  )
}

interface VenueShortProps {
  publication: Pick<BundlePublication, 'issued' | 'track'>
  venue: BundleVenue
}

/** "Findings of ACL 2025". */
export function VenueShort({ publication, venue }: VenueShortProps) {
  const { locale, t } = useView()
  const short = pickText(venue.short, locale)
  const year = yearOf(publication.issued)
  return (
    <Foreign lang={short.lang} missing={short.missing}>
      {t(publication.track === undefined ? 'venue.main' : `venue.${publication.track}`, {
        venue: short.text,
        year,
      })}
    </Foreign>
  )
}

function VenueName({ publication, venue }: VenueShortProps) {
  const name = venue.kind === 'preprint' || venue.kind === 'blog' ? undefined : venue.name
  return (
    <>
      <b>
        <VenueShort publication={publication} venue={venue} />
      </b>
      {name !== undefined && name !== venue.short && (
        <span className="venue-name">
          {' · '}
          <LocalText value={name} />
        </span>
      )}
    </>
  )
}

/** Where no venue is known, the kind of publication and its date say the most. */
function Untold({ publication }: { publication: BundlePublication }) {
  const { locale, t } = useView()
  return (
    <b>
      {t(`type.${publication.type}`)} · {formatDate(publication.issued, locale)}
    </b>
  )
}

function Details({
  publication: { volume, issue, page, number },
}: {
  publication: BundlePublication
}) {
  const { t } = useView()
  const place = volume !== undefined && issue !== undefined ? `${volume}(${issue})` : volume
  const parts = [number, place, page === undefined ? undefined : t('venue.pages', { page })]
  const text = parts.filter((part) => part !== undefined).join(t('list.separator'))
  return text === '' ? null : <span className="tabular-nums"> · {text}</span>
}
