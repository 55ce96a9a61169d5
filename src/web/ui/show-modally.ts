/**
 * For the `ref` of a `<dialog>`: shows it over the page. The browser keeps the focus inside and gives it back to what
 * opened it; Esc and a click beside the dialog close it.
 */
export function showModally(dialog: HTMLDialogElement): () => void {
  const events = new AbortController()
  // The dialog itself is hit only beside its content.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), events)
  dialog.showModal()
  countOpen(1)
  return () => {
    events.abort()
    dialog.close()
    countOpen(-1)
  }
}

let open = 0

/** Styles keep the page in its place while a dialog is over it. */
function countOpen(change: 1 | -1): void {
  open += change
  document.documentElement.toggleAttribute('data-modal', open > 0)
}
