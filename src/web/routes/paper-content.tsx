import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { SuggestedCitation } from '#web/features/cite-box/suggested-citation.tsx'
import { NewsEntry } from '#web/features/news-timeline/news-entry.tsx'
import { PaperHead } from '#web/features/publication-list/paper-head.tsx'
import {
  createPublicationContext,
  type PublicationContext,
} from '#web/features/publication-list/publication-context.ts'
import { RelatedPapers } from '#web/features/publication-list/related-papers.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { useView } from '#web/view/view.ts'

/** All that there is to say of one paper. */
export function PaperContent({ slug, id }: { slug: string; id: string }) {
  const { t } = useView()
  const paper = useSuspenseQuery(useBundles().queries.paper(slug, id)).data
  const context = useMemo(() => createPublicationContext(paper.vocabulary, slug), [paper, slug])
  const { publication, related } = paper
  return (
    <article className="paper">
      <PaperHead publication={publication} context={context} />
      {publication.abstract && (
        <ProfileSection id="abstract" title={t('paper.abstract')}>
          <LocalBlocks value={publication.abstract} />
        </ProfileSection>
      )}
      <ProfileSection id="cite" title={t('cite.open')}>
        <SuggestedCitation publication={publication} context={context} />
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

/** The researcher is named where it is not the one at whose page we are. */
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
              person={item.person === context.owner ? undefined : context.people.get(item.person)}
              fullDate
            />
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
