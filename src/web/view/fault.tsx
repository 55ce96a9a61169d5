import { Suspense } from 'react'
import { Notice } from '#web/ui/notice.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { useView } from './view.ts'

export interface FaultProps {
  error: unknown
  onRetry: () => void
  /** The prerendered list is there, but its bundle could not be loaded. */
  besideList?: true
  /** It stands for the whole page, whose title it gives. */
  isPage?: true
  /** Absent where the notice stands for what failed. */
  onClose?: () => void
}

/** The words come with the rest of the page (`main.tsx`), so that they are there when the connection is lost later. */
export const FaultNotice = onDemand(() =>
  import('./fault-notice.tsx').then((module) => module.FaultNotice),
)

/** What could not be had, and a way on. */
export function Fault(props: FaultProps) {
  const { t } = useView()
  const retry = { label: t('error.retry'), onClick: props.onRetry }
  return (
    <SectionBoundary fallback={() => <Notice title={t('error.unloaded')} actions={[retry]} />}>
      <Suspense>
        <FaultNotice {...props} />
      </Suspense>
    </SectionBoundary>
  )
}
