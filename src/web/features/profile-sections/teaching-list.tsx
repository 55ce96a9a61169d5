import type { BundleTeaching } from '#core/bundle/profile-parts.ts'
import { kindName } from '#core/text/kind-name.ts'
import { PeriodText } from '#web/view/dates.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { useView } from '#web/view/view.ts'
import { LinkList } from './link-list.tsx'

/** Courses: number and name, then in which role, where and for whom. */
export function TeachingList({ teaching }: { teaching: readonly BundleTeaching[] }) {
  const { t } = useView()
  return (
    <ol className="dated">
      {teaching.map((course, index) => (
        <li key={index}>
          <p className="dated-when">
            {course.term === undefined ? (
              <PeriodText period={course.period} />
            ) : (
              <LocalText value={course.term} />
            )}
          </p>
          <div>
            <h3>
              {course.code !== undefined && `${course.code} `}
              <LocalText value={course.course} />
            </h3>
            <p className="text-muted">
              <PlaceText role={course.role} organization={course.institution} />
              {course.level !== undefined && (
                <>
                  {' · '}
                  <LocalText value={kindName(course.level, (level) => t(`teaching.${level}`))} />
                </>
              )}
            </p>
            {course.text !== undefined && (
              <p>
                <LocalInline value={course.text} />
              </p>
            )}
            <LinkList links={course.links} />
          </div>
        </li>
      ))}
    </ol>
  )
}
