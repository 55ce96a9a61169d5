/** Keeps a page that was reached by navigation within the app. */
export function keepPage(path: string): void {
  if (import.meta.env.DEV) return
  const visited = [new URL(path, location.href).href]
  navigator.serviceWorker?.controller?.postMessage({ visited })
}
