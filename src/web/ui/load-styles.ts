/** Style sheets under way or there, by address. */
const sheets = new Map<string, Promise<void>>()

/**
 * Loads a style sheet that comes with code on demand; resolves when it applies, and also when it cannot be loaded: what
 * it was for is plain then, but works.
 */
export function loadStyles(href: string): Promise<void> {
  const known = sheets.get(href)
  if (known) return known
  const link = document.createElement('link')
  const loading = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      // Asked for again with the next dialog.
      sheets.delete(href)
      link.remove()
      resolve()
    })
  })
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
  sheets.set(href, loading)
  return loading
}
