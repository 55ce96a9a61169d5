/** A block of JSON that the build has written into this very page, so its shape is known. */
export function readBlock<T>(id: string): T {
  const text = document.querySelector(`script#${id}`)?.textContent
  if (text === undefined) throw new Error(`the page has no block #${id}`)
  return JSON.parse(text) as T
}
