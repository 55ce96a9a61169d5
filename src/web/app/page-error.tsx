import { isRouteErrorResponse, useRouteError } from 'react-router'
import { BundleError } from '#web/bundles/bundle-error.ts'
import { NO_CONNECTION, NoConnection, NotFound } from '#web/routes/not-found.tsx'
import { ModuleError } from '#web/ui/load-module.ts'
import { PageColumn } from '#web/ui/page-column.tsx'
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
  if (isRouteErrorResponse(error) && error.status === NO_CONNECTION) return <NoConnection />
  if (isOffline(error)) {
    return (
      <NoConnection>
        <Fault error={error} onRetry={retry} />
      </NoConnection>
    )
  }
  return (
    <PageColumn>
      <PageTitle>{t('error.title')}</PageTitle>
      <Fault error={error} onRetry={retry} isPage />
    </PageColumn>
  )
}

function isOffline(error: unknown): boolean {
  if (error instanceof ModuleError) return error.reason === 'offline'
  return error instanceof BundleError && error.fault.code === 'offline'
}
