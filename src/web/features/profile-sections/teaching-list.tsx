import type { Teaching } from '#core/schema/profile-sections.ts'
import { PeriodText } from '#web/view/dates.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PlaceText } from '#web/view/place-text.tsx'

export function TeachingList({ teaching }: { teaching: readonly Teaching[] }) {
  return (
    <ol className="dated">
      {teaching.map((course, index) => (
        <li key={index}>
          <p className="dated-when">
            <PeriodText period={course.period} />
          </p>
          <div>
            <h3>
              <LocalText value={course.course} />
            </h3>
            <p className="text-muted">
              <PlaceText role={course.role} organization={course.institution} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
