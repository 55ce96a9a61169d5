import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { pageDashes } from '#core/publications/page-dashes.ts'
import { imprintParts } from '#i18n/terms/imprint.ts'
import { LangSpan, LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'
import { dateText, kindText, venueName, venueShort, type Placed } from './venue-label.ts'

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
      {publication.status !== undefined && <Status status={publication.status} />}
    </span>
  )
}

interface VenueShortProps {
  publication: Placed
  venue: BundleVenue
}

/** "Findings of ACL 2025". */
export function VenueShort({ publication, venue }: VenueShortProps) {
  const short = venueShort(useView(), publication, venue)
  return (
    <LangSpan lang={short.lang} missing={short.missing}>
      {short.text}
    </LangSpan>
  )
}

function VenueName(props: VenueShortProps) {
  const name = venueName(props.venue)
  return (
    <>
      <b>
        <VenueShort {...props} />
      </b>
      {name !== undefined && (
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
  const view = useView()
  return <b>{`${kindText(view, publication)} · ${dateText(view, publication.issued)}`}</b>
}

/** Where the work is before it is out. */
function Status({ status }: { status: NonNullable<BundlePublication['status']> }) {
  const { t } = useView()
  return (
    <>
      {' · '}
      <i className="status">{t(`status.${status}`)}</i>
    </>
  )
}

function Details({ publication }: { publication: BundlePublication }) {
  const { type, volume, issue, page, number } = publication
  const { t, locale } = useView()
  const place = volume !== undefined && issue !== undefined ? `${volume}(${issue})` : volume
  const pages = page === undefined ? undefined : pageDashes(page)
  const parts = [
    ...imprintParts(publication, locale),
    number,
    place,
    pages === undefined
      ? undefined
      : t(type === 'article-newspaper' ? 'venue.newspaper' : 'venue.pages', { page: pages }),
  ]
  const text = parts.filter((part) => part !== undefined).join(t('list.comma'))
  if (text === '') return null
  return (
    <>
      {' · '}
      <span className="equal-figures print:whitespace-nowrap">{text}</span>
    </>
  )
}
