/** A block of JSON that the build has written into this page, so its type is the one the caller names. */
export function readBlock(id: string): unknown {
  const text = document.querySelector(`script#${id}`)?.textContent
  if (text === undefined) throw new Error(`the page has no block #${id}`)
  return JSON.parse(text)
}
