/** A block of JSON that the build has written into this very page, so its shape is what the caller says. */
export function readBlock(id: string): unknown {
  const text = document.querySelector(`script#${id}`)?.textContent
  if (text === undefined) throw new Error(`the page has no block #${id}`)
  return JSON.parse(text)
}
