import { sizeProblem } from '#site/load/decode-text.ts'
import type { DroppedFile, Refusal } from './dropped-file.ts'

/** The file at an address that a visitor gives: by https only, and as whoever asks, without cookies. */
export async function fetchFile(address: string): Promise<DroppedFile | Refusal> {
  const url = URL.parse(address.trim())
  if (url?.protocol !== 'https:') return { refused: 'address' }
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (!response.ok) return { refused: 'status', values: { status: response.status } }
    const path = decodeURIComponent(url.pathname.split('/').at(-1) ?? '') || url.hostname
    const size = Number(response.headers.get('Content-Length') ?? 0)
    if (sizeProblem(size) !== undefined) return { refused: 'too-large', values: { file: path } }
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { path, size: bytes.length, bytes: () => Promise.resolve(bytes) }
  } catch {
    return { refused: 'blocked' }
  }
}
