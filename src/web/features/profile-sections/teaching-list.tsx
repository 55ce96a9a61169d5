import type { Teaching } from '#core/schema/teaching.ts'
import { PeriodText } from '#web/view/dates.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

export function TeachingList({ teaching }: { teaching: readonly Teaching[] }) {
  const { t } = useView()
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
              {course.role !== undefined && <LocalText value={course.role} />}
              {course.role !== undefined && course.institution !== undefined && t('list.separator')}
              {course.institution !== undefined && <LocalText value={course.institution} />}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
