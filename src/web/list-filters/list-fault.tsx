import { Notice } from '#web/ui/notice.tsx'
import { FaultText, faultTitle } from '#web/view/fault-text.tsx'
import { useView } from '#web/view/view.ts'

/** The prerendered list stands, but its bundle could not be had: what still works and how to go on. */
export function ListFault({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useView()
  return (
    <Notice title={faultTitle(t, error)} action={{ label: t('error.retry'), onClick: onRetry }}>
      <FaultText error={error} />
      <p>{t('error.list-stands')}</p>
    </Notice>
  )
}
