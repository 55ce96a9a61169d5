import type { ReactNode } from 'react'
import { Notice } from '#web/ui/notice.tsx'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { useView } from '#web/view/view.ts'

interface ProfileSectionProps {
  id: string
  title: ReactNode
  /** A link beside the heading, such as "all 24". */
  more?: ReactNode
  children: ReactNode
}

/** A section of a page with its heading; when it fails, the others stay. */
export function ProfileSection({ id, title, more, children }: ProfileSectionProps) {
  const { t } = useView()
  return (
    <section className="profile-section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {more}
      </div>
      <SectionBoundary
        fallback={(retry) => (
          <Notice
            title={t('error.section')}
            actions={[{ label: t('error.retry'), onClick: retry }]}
          />
        )}
      >
        {children}
      </SectionBoundary>
    </section>
  )
}
