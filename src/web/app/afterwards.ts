import { CiteDialog } from '#web/features/cite-box/use-cite-dialog.tsx'
import { watchVersion } from './new-version.ts'
import { startOfflineReading } from './offline-reading.ts'

/** What a page does once it is complete, and can do without. */
export async function afterwards(): Promise<void> {
  startOfflineReading()
  watchVersion()
  // It opens at once then, and the worker keeps the same file.
  if (document.querySelector('[data-cite]')) CiteDialog.load().catch(() => undefined)
  if (document.documentElement.dataset['embed'] === undefined) return
  const { startEmbedding } = await import('./embedding.ts')
  startEmbedding()
}
