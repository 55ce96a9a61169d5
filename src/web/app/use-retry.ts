import { useEffect } from 'react'
import { useRevalidator, useRouteError } from 'react-router'
import { ModuleError, version } from '#web/ui/load-module.ts'

/** Tries the page at hand again after it failed; a page of an older version of the site does so by itself, once. */
export function useRetry(): () => void {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (error instanceof ModuleError && error.reason === 'updated') version.reloadOnce?.()
  }, [error])
  return () => retry(error, () => void revalidate())
}

/** Does what has failed again; where code is missing, it loads the document anew. */
export function retry(error: unknown, again: () => void): void {
  // Some browsers remember that a module failed, and a rebuilt site has others: only a reload helps.
  // Not while offline, when it would put the browser's own error page in place of the site.
  if (error instanceof ModuleError && navigator.onLine) location.reload()
  else again()
}
