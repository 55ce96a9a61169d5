import { watchVersion } from './new-version.ts'
import { startOfflineReading } from './offline-reading.ts'

/** What a page does once it is complete, and can do without. */
export async function afterwards(): Promise<void> {
  startOfflineReading()
  watchVersion()
  if (document.documentElement.dataset['embed'] === undefined) return
  const { startEmbedding } = await import('./embedding.ts')
  startEmbedding()
}
