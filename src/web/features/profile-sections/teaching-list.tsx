import type { BundleTeaching } from '#core/bundle/profile-parts.ts'
import { kindName } from '#core/text/kind-name.ts'
import { PeriodText } from '#web/view/dates.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { useView } from '#web/view/view.ts'
import { DatedEntry } from './dated-entry.tsx'
import { LinkList } from './link-list.tsx'

/** Courses: number and name, then in which role, where and for whom. */
export function TeachingList({ teaching }: { teaching: readonly BundleTeaching[] }) {
  const { t } = useView()
  return (
    <ol>
      {teaching.map((course, index) => (
        <DatedEntry
          key={index}
          when={
            course.term === undefined ? (
              course.period !== undefined && <PeriodText period={course.period} />
            ) : (
              <LocalText value={course.term} />
            )
          }
          title={
            <>
              {course.code !== undefined && `${course.code} `}
              <LocalText value={course.course} />
            </>
          }
        >
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
        </DatedEntry>
      ))}
    </ol>
  )
}
