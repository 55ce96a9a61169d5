import { createRoot } from 'react-dom/client'
import { localeOfPath } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { MissingPage } from '#web/routes/page-loaders.ts'
import { ModuleError, version } from '#web/ui/load-module.ts'
import { FaultBar } from '#web/view/fault-bar.tsx'
import { createView, ViewContext } from '#web/view/view.ts'
import { pathWithinBase } from './base-path.ts'
import { loadTranslate } from './translations.ts'
import { retry } from './use-retry.ts'

/**
 * Says over the foot of a prerendered page why it has not become an app. It stays readable, and its links lead on as they
 * do without scripting.
 */
export async function showStartFault(
  error: unknown,
  defaultLocale: Locale,
  again: () => Promise<void>,
): Promise<void> {
  const locale = localeOfPath(pathWithinBase(location.pathname), defaultLocale)
  const view = createView(locale, defaultLocale, await loadTranslate(locale))
  const bar = document.body.appendChild(document.createElement('div'))
  const root = createRoot(bar)
  function close() {
    root.unmount()
    bar.remove()
  }
  function onRetry() {
    close()
    void again()
  }
  const cause = causeOf(error)
  if (cause instanceof ModuleError && cause.reason === 'updated') version.reloadOnce?.()
  root.render(
    <ViewContext value={view}>
      <FaultBar error={cause} onRetry={() => retry(cause, onRetry)} onClose={close} />
    </ViewContext>,
  )
}

/** The page is there, so the bundle that is missing is not that of a page that does not exist. */
function causeOf(error: unknown): unknown {
  const isMissingPage = typeof error === 'object' && error !== null && 'data' in error
  return isMissingPage ? (error.data as MissingPage).missing : error
}
