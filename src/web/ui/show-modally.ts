/**
 * For the `ref` of a `<dialog>`: shows it over the page. The browser keeps the focus inside and gives it back to what
 * opened it; Esc and a click beside the dialog close it.
 */
export function showModally(dialog: HTMLDialogElement): () => void {
  const events = new AbortController()
  // The dialog itself is hit only beside its content.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), events)
  dialog.showModal()
  return () => {
    events.abort()
    dialog.close()
  }
}
