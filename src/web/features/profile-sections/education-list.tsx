import type { Education } from '#core/schema/profile-sections.ts'
import { PeriodText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { RelatedPeople } from './related-people.tsx'

export function EducationList({ education }: { education: readonly Education[] }) {
  const { t } = useView()
  return (
    <ol className="dated">
      {education.map((entry, index) => (
        <li key={index}>
          <p className="dated-when">
            <PeriodText period={entry.period} />
          </p>
          <div>
            <h3>
              <LocalText value={entry.degree} />
              {entry.field !== undefined && (
                <span className="font-normal">
                  {t('list.part')}
                  <LocalText value={entry.field} />
                </span>
              )}
            </h3>
            <p>
              <BothTexts value={entry.institution} />
            </p>
            <RelatedPeople people={entry.people ?? []} />
          </div>
        </li>
      ))}
    </ol>
  )
}
