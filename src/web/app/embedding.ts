/** What a page in a frame reports to the page around it whenever its height changes. */
export interface HeightMessage {
  type: 'bifolio:height'
  /** In CSS pixels. */
  height: number
}

/**
 * For pages in another site's frame (`?embed`; `before-paint.ts` and `styles/embed.css` take the chrome
 * away): reports the height, and opens links outside of the frame.
 */
export function startEmbedding(): void {
  const frame = document.querySelector('[data-frame]')
  if (!frame) return
  new ResizeObserver(() => {
    const message: HeightMessage = {
      type: 'bifolio:height',
      height: Math.ceil(frame.getBoundingClientRect().height),
    }
    // To any origin: whoever shows the page may know how high it is.
    parent.postMessage(message, '*')
  }).observe(frame)
  document.addEventListener('click', openOutside, { capture: true })
}

function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a')
  if (!link || link.hash !== '') return
  link.target = '_blank'
  link.rel = 'noopener'
}
