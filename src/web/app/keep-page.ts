import { bundlePath } from '#core/paths/paths.ts'
import { withBase } from '#web/view/view.ts'

/** Keeps a page that was reached by navigation within the app. */
export function keepPage(path: string): void {
  // Pages of a preview are nowhere to be had.
  if (import.meta.env.DEV || import.meta.env.MODE === 'preview') return
  const visited = [new URL(path, location.href).href, ...citedBundles()]
  navigator.serviceWorker?.controller?.postMessage({ visited })
}

/** Where the papers of the page are that can be cited or exported. */
export function citedBundles(): string[] {
  const buttons = document.querySelectorAll<HTMLElement>('[data-cite],[data-export]')
  const homes = [...buttons].map(
    ({ dataset: { cite, export: list } }) => (cite ?? list)?.split('/')[0],
  )
  return [...new Set(homes)].map(
    (home) => new URL(withBase(bundlePath.publications(home || undefined)), location.href).href,
  )
}
