/** Keeps a page that was reached by navigation within the app. */
export function keepPage(path: string): void {
  // Pages of a preview are nowhere to be had.
  if (import.meta.env.DEV || import.meta.env.MODE === 'preview') return
  const visited = [new URL(path, location.href).href]
  navigator.serviceWorker?.controller?.postMessage({ visited })
}
