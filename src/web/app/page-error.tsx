import { isRouteErrorResponse, useRouteError } from 'react-router'
import { NotFound } from '#web/routes/not-found-page.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { FaultText, faultTitle } from '#web/view/fault-text.tsx'
import { useView } from '#web/view/view.ts'
import { useRetry } from './use-retry.ts'

/** In place of a page that could not be shown; header and footer stay and the rest of the site works. */
export function PageError() {
  const { t } = useView()
  const error = useRouteError()
  const retry = useRetry()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />
  return (
    <div className="single">
      <title>{faultTitle(t, error)}</title>
      <h1 className="page-title">{t('error.title')}</h1>
      <Notice title={faultTitle(t, error)} action={{ label: t('error.retry'), onClick: retry }}>
        <FaultText error={error} />
      </Notice>
    </div>
  )
}
