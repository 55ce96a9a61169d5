import { useEffect } from 'react'

/**
 * Lets the buttons of folded author lists work, wherever on the page they are. It works on the document and
 * not on state, because prerendered entries are not React's.
 */
export function useUnfolding(): void {
  useEffect(() => {
    document.addEventListener('click', toggle)
    return () => document.removeEventListener('click', toggle)
  }, [])
}

function toggle(event: MouseEvent): void {
  const button = event.target instanceof Element && event.target.closest('[data-unfold]')
  if (!button) return
  const open = button.getAttribute('aria-expanded') === 'true'
  button.setAttribute('aria-expanded', String(!open))
}
