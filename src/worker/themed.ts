/** How far into a page its `<html>` tag may begin, in bytes. */
const HEAD = 200

const TAG = '<html'

/** The first bytes of a page with `data-theme` in its `<html>` tag; unchanged where there is no such tag. */
export function themed(chunk: Uint8Array, theme: string): Uint8Array {
  const at = new TextDecoder('latin1').decode(chunk.subarray(0, HEAD)).indexOf(`${TAG} `)
  if (at < 0) return chunk
  const attribute = new TextEncoder().encode(` data-theme="${theme}"`)
  const start = at + TAG.length
  const whole = new Uint8Array(chunk.length + attribute.length)
  whole.set(chunk.subarray(0, start))
  whole.set(attribute, start)
  whole.set(chunk.subarray(start), start + attribute.length)
  return whole
}
