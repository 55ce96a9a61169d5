import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { paperTerms } from '#i18n/terms/paper-terms.ts'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { PaperContributions } from '#web/features/publication-list/paper-contributions.tsx'
import { PaperVersions } from '#web/features/publication-list/paper-versions.tsx'
import { useView } from '#web/view/view.ts'

/** The other versions of a work, and who did what. */
export function PaperHistory({ publication }: { publication: BundlePublication }) {
  const term = paperTerms(useView().locale)
  const { versions = [], contributions } = publication
  return (
    <>
      {versions.length > 0 && (
        <ProfileSection id="versions" title={term('paper.versions')}>
          <PaperVersions publication={publication} />
        </ProfileSection>
      )}
      {contributions !== undefined && (
        <ProfileSection id="contributions" title={term('paper.contributions')}>
          <PaperContributions publication={publication} />
        </ProfileSection>
      )}
    </>
  )
}
