import type { ReactNode } from 'react'
import type { Page } from '#core/paths/paths.ts'
import { Notice } from '#web/ui/notice.tsx'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'

interface ProfileSectionProps {
  id: string
  title: ReactNode
  /** A link beside the heading, such as "all 24". */
  more?: { page: Page; text: string }
  children: ReactNode
}

/** A section of a page with its heading; when it fails, the others stay. */
export function ProfileSection({ id, title, more, children }: ProfileSectionProps) {
  const { t } = useView()
  return (
    <section className="mt-11 cv:mt-8 cv:print:mt-5" aria-labelledby={id}>
      <div className="mb-4 flex break-after-avoid items-baseline gap-4 border-b border-rule pb-1">
        <h2 id={id} className="font-serif text-xl">
          {title}
        </h2>
        {more && (
          <PageLink className="ms-auto touch text-md" page={more.page}>
            {more.text}
          </PageLink>
        )}
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
