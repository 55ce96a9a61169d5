import { isRouteErrorResponse, useRouteError } from 'react-router'
import { NotFound } from '#web/routes/not-found.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { Fault } from '#web/view/fault.tsx'
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
      <PageTitle>{t('error.title')}</PageTitle>
      <Fault error={error} onRetry={retry} isPage />
    </div>
  )
}
