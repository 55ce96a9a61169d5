import type { BundleEducation } from '#core/bundle/profile-parts.ts'
import { PeriodText } from '#web/view/dates.tsx'
import { BothTexts, OtherText } from '#web/view/both-texts.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { useView } from '#web/view/view.ts'
import { DatedEntry } from './dated-entry.tsx'
import { Highlights } from './highlights.tsx'
import { RelatedPeople } from './related-people.tsx'

export function EducationList({ education }: { education: readonly BundleEducation[] }) {
  const { t } = useView()
  return (
    <ol>
      {education.map((entry, index) => (
        <DatedEntry
          key={index}
          when={entry.period !== undefined && <PeriodText period={entry.period} />}
          title={
            <>
              <LocalText value={entry.degree} />
              {entry.field !== undefined && (
                <span className="font-normal">
                  {t('list.part')}
                  <LocalText value={entry.field} />
                </span>
              )}
            </>
          }
        >
          <p>
            {entry.unit === undefined ? (
              <BothTexts value={entry.institution} />
            ) : (
              <>
                <PlaceText unit={entry.unit} organization={entry.institution} />
                <OtherText value={entry.institution} />
              </>
            )}
          </p>
          <RelatedPeople people={entry.people ?? []} />
          <Highlights highlights={entry.highlights} />
        </DatedEntry>
      ))}
    </ol>
  )
}
