import { SEARCHED_SECTIONS } from '#core/bundle/entries-bundle.ts'
import { Fragment } from 'react'
import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import type { NamedEntry } from '#core/site-search/site-index.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { trackTitle } from '#i18n/terms/publication-terms.ts'
import { Likeness } from '#web/view/likeness.tsx'
import { DateText } from '#web/view/dates.tsx'
import { LangSpan, LocalText } from '#web/view/local-text.tsx'
import { BothNames } from '#web/view/person-name.tsx'
import { useView } from '#web/view/view.ts'

export function PersonResult({ person }: { person: PersonSummary }) {
  return (
    <>
      <Likeness of={person} className="row-span-2 w-9" sizes="36px" silent />
      <span className="col-start-2">
        <BothNames name={person.name} />
      </span>
      {person.affiliation !== undefined && (
        <span className="col-start-2 text-sm text-muted">
          <LocalText value={person.affiliation} />
        </span>
      )}
    </>
  )
}

export function PublicationResult(props: {
  publication: BundlePublication
  venues: ReadonlyMap<string, BundleVenue>
}) {
  const { t, locale } = useView()
  const { title, authors, issued, venue, track } = props.publication
  const year = issued?.slice(0, 4)
  const place = venue === undefined ? undefined : props.venues.get(venue)
  return (
    <>
      <span className="col-span-full">
        <LocalText value={title} />
      </span>
      <span className="col-span-full text-sm text-muted">
        {authors.slice(0, 3).map(({ name }, at) => (
          <Fragment key={at}>
            {at > 0 && ', '}
            {name}
          </Fragment>
        ))}
        {authors.length > 3 && ' …'}
        {' · '}
        {place && track === undefined && (
          <>
            <LocalText value={place.short} />{' '}
          </>
        )}
        {place && track !== undefined
          ? trackTitle({ venue: pickText(place.short, locale).text, track, year }, locale)
          : (year ?? t('list.undated'))}
      </span>
    </>
  )
}

/** What the page calls the section; one of the researcher's own has its own heading. */
function SectionName({ entry: { section, heading } }: { entry: NamedEntry }) {
  const { t } = useView()
  if (heading !== undefined) return <LocalText value={heading} />
  if (section === 'publications') return t('tab.publications')
  const known = SEARCHED_SECTIONS.find((name) => name === section)
  return known && t(`section.${known}`)
}

/** An award, a degree, a talk: what it is, and whose. */
export function EntryResult({ entry }: { entry: NamedEntry }) {
  const { title, details, date, name } = entry
  return (
    <>
      <span className="col-span-full">
        <LocalText value={title} />
      </span>
      <span className="col-span-full text-sm text-muted">
        <BothNames name={name} />
        {' · '}
        <SectionName entry={entry} />
        {date !== undefined && ` · ${date.slice(0, 4)}`}
        {details.map((detail, at) => (
          <Fragment key={at}>
            {' · '}
            <LocalText value={detail} />
          </Fragment>
        ))}
      </span>
    </>
  )
}

/** The words alone: links in a sentence would be links within the link that a result is. */
export function NewsResult({ item }: { item: BundleNewsItem }) {
  const { locale } = useView()
  const side = pickSide(item.text, locale)
  return (
    <>
      <span className="col-span-full">
        {side && (
          <LangSpan lang={side.lang} missing={side.missing}>
            {plainText(side.value)}
          </LangSpan>
        )}
      </span>
      <span className="col-span-full text-sm text-muted">
        <DateText date={item.date} />
      </span>
    </>
  )
}
