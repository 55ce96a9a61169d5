import { useRevalidator, useRouteError } from 'react-router'
import { BundleError } from '#web/bundles/bundle-error.ts'
import { ModuleError } from '#web/ui/load-module.ts'

/** Tries the page at hand again after it failed. */
export function useRetry(): () => void {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  return () => {
    // Some browsers remember that a module failed, and a rebuilt site has others: only a reload helps.
    // Not while offline, when it would put the browser's own error page in place of the site.
    if (isModuleFault(error) && navigator.onLine) location.reload()
    else void revalidate()
  }
}

function isModuleFault(error: unknown): boolean {
  return (
    error instanceof ModuleError || (error instanceof BundleError && error.fault.code === 'module')
  )
}
