import { isTyping } from '#web/ui/is-typing.ts'
import type { FilterStore } from './filter-store.ts'

/**
 * Lets a search field filter: its text is the browser's, so that no letter is lost, whatever else is going on. What was
 * typed before the app was there counts. While an input method composes, the letters are not a query yet.
 */
export function attachSearchField<V extends { readonly q: string }>(
  field: HTMLInputElement,
  store: FilterStore<V>,
): () => void {
  const typed = () => store.type({ q: field.value } as Partial<V>)
  const events = new AbortController()
  const { signal } = events
  let composing = false
  const listen = (type: string, listener: (event: Event) => void) =>
    field.addEventListener(type, listener, { signal })

  listen('input', () => composing || typed())
  listen('compositionstart', () => (composing = true))
  listen('compositionend', () => {
    composing = false
    typed()
  })
  listen('blur', store.leave)
  document.addEventListener('keydown', (event) => focusBySlash(event, field), { signal })
  const unsubscribe = store.subscribe(() => {
    const { q } = store.get()
    if (!composing && field.value !== q) field.value = q
  })

  const { q } = store.get()
  if (field.value !== '' && field.value !== q) typed()
  else field.value = q
  return () => {
    events.abort()
    unsubscribe()
  }
}

function focusBySlash(event: KeyboardEvent, field: HTMLInputElement): void {
  const { key, target, altKey, ctrlKey, metaKey } = event
  if (key !== '/' || isTyping(target) || altKey || ctrlKey || metaKey) return
  if (event.defaultPrevented) return
  event.preventDefault()
  field.focus()
  field.select()
}
