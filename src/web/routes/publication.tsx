import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, useMemo, type ReactNode } from 'react'
import { useParams } from 'react-router'
import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { describePublication } from '#core/publications/describe-publication.ts'
import { hasFacts, hasHistory } from '#core/publications/paper-extras.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { trackTitle } from '#i18n/terms/publication-terms.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { SuggestedCitation } from '#web/features/cite-box/suggested-citation.tsx'
import { NewsEntry } from '#web/features/news-timeline/news-entry.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { BackToList } from '#web/features/publication-list/back-to-list.tsx'
import { PaperHead } from '#web/features/publication-list/paper-head.tsx'
import { PaperPager } from '#web/features/publication-list/paper-pager.tsx'
import {
  createPublicationContext,
  type PublicationContext,
} from '#web/features/publication-list/publication-context.ts'
import { RelatedPapers } from '#web/features/publication-list/related-papers.tsx'
import { Prerendered } from '#web/ui/hydration.tsx'
import { loadModule } from '#web/ui/load-module.ts'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { PageHead } from './page-head.tsx'
import { nameText, PeopleFrame, PersonFrame, sealPath } from './person-frame.tsx'
import { shorten } from './shorten.ts'
import { usePaperTrail } from './use-paper-trail.ts'

/** What few papers have and nothing moves in: its code is needed only where a page is not prerendered. */
const PaperFacts = lazy(async () => {
  const module = await loadModule(() => import('#web/features/publication-list/paper-facts.tsx'))
  return { default: module.PaperFacts }
})
const PaperHistory = lazy(async () => {
  const module = await loadModule(() => import('./paper-history.tsx'))
  return { default: module.PaperHistory }
})

/** One paper. */
export function Component() {
  const { locale } = useView()
  const { slug = '', id = '' } = useParams()
  const paper = useSuspenseQuery(useBundles().queries.paper(slug, id)).data
  const { list, place, plain } = usePaperTrail(paper)
  return (
    <Frame slug={slug} people={paper.people}>
      <PageHead
        type="article"
        title={titleOf(paper, locale)}
        description={descriptionOf(paper, locale)}
        icon={sealPath(slug)}
      />
      <BackToList list={list} plain={plain} />
      <Paper paper={paper} />
      <PaperPager list={list} place={place} />
    </Frame>
  )
}

/** A paper of several researchers is nobody's more than the others': the column names them all. */
function Frame(props: { slug: string; people: PaperBundle['people']; children: ReactNode }) {
  const { slug, people, children } = props
  if (people.length > 0) return <PeopleFrame people={people}>{children}</PeopleFrame>
  return (
    <PersonFrame slug={slug} tab="publications" below>
      {children}
    </PersonFrame>
  )
}

/** All that there is to say of it. */
function Paper({ paper }: { paper: PaperBundle }) {
  const { t, locale } = useView()
  const { publication, related, vocabulary } = paper
  const key = `${locale}/${publication.home}/${publication.id}`
  const context = useMemo(
    () => createPublicationContext(vocabulary, publication.home),
    [vocabulary, publication.home],
  )
  return (
    <article className="paper">
      <PaperHead publication={publication} context={context} />
      {hasFacts(publication) && (
        <Prerendered key={`${key}/facts`}>
          {() => <PaperFacts publication={publication} />}
        </Prerendered>
      )}
      {publication.tldr !== undefined && (
        <p className="mt-4 text-lg">
          <LocalText value={publication.tldr} />
        </p>
      )}
      {publication.abstract && (
        <ProfileSection id="abstract" title={t('paper.abstract')}>
          <LocalBlocks value={publication.abstract} />
        </ProfileSection>
      )}
      {hasHistory(publication) && (
        <Prerendered key={`${key}/history`}>
          {() => <PaperHistory publication={publication} />}
        </Prerendered>
      )}
      <ProfileSection id="cite" title={t('cite.open')}>
        <SuggestedCitation citation={paper.citation} />
      </ProfileSection>
      <News paper={paper} context={context} />
      {related.length > 0 && (
        <ProfileSection id="related" title={t('paper.related')}>
          <RelatedPapers papers={related} context={context} />
        </ProfileSection>
      )}
    </article>
  )
}

/** The researcher is named where it is not the only one whose paper it is. */
function News({ paper, context }: { paper: PaperBundle; context: PublicationContext }) {
  const { t } = useView()
  if (paper.news.length === 0) return null
  return (
    <ProfileSection id="news" title={t('tab.news')}>
      <ol className="list-entries timeline">
        {paper.news.map((item) => (
          <li key={item.id}>
            <NewsEntry
              item={item}
              person={
                paper.people.length === 0 && item.person === context.owner
                  ? undefined
                  : context.people.get(item.person)
              }
              fullDate
            />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}

function titleOf({ publication, vocabulary }: PaperBundle, locale: Locale): string {
  const people = vocabulary.people.filter(({ slug }) => publication.people.includes(slug))
  const names = people.map(({ name }) => nameText(name, locale))
  return [pickText(publication.title, locale).text, ...names].join(' · ')
}

/** How the abstract begins; without one who wrote it, and where and when it was published. */
function descriptionOf({ publication, vocabulary }: PaperBundle, locale: Locale): string {
  const abstract = publication.abstract && pickSide(publication.abstract, locale)
  if (abstract) return shorten(plainText(abstract.value))
  const venue = vocabulary.venues.find(({ id }) => id === publication.venue)
  const place = venue && placeOf(venue, publication, locale)
  return shorten(describePublication(publication, place, locale))
}

/** "Findings of ACL"; the date follows it. */
function placeOf({ short }: BundleVenue, { track }: BundlePublication, locale: Locale): string {
  const venue = pickText(short, locale).text
  return track === undefined ? venue : trackTitle({ venue, track, year: undefined }, locale)
}
