import type { BundleExperience } from '#core/bundle/profile-bundle.ts'
import { PeriodText } from '#web/view/dates.tsx'
import { OtherText } from '#web/view/both-texts.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { useView } from '#web/view/view.ts'
import { DatedEntry } from './dated-entry.tsx'
import { Highlights } from './highlights.tsx'
import { RelatedPeople } from './related-people.tsx'

/** Positions, each with what was done there. */
export function ExperienceList({ experience }: { experience: readonly BundleExperience[] }) {
  const { t } = useView()
  return (
    <ol>
      {experience.map((position, index) => (
        <DatedEntry
          key={index}
          when={position.period !== undefined && <PeriodText period={position.period} />}
          title={
            <>
              <LocalText value={position.role} />
              {position.field !== undefined && (
                <span className="font-normal">
                  {t('list.part')}
                  <LocalText value={position.field} />
                </span>
              )}
            </>
          }
        >
          <p>
            <PlaceText unit={position.unit} organization={position.organization} />
            <OtherText value={position.organization} />
          </p>
          <RelatedPeople people={position.people ?? []} />
          <Highlights highlights={position.highlights} />
        </DatedEntry>
      ))}
    </ol>
  )
}
