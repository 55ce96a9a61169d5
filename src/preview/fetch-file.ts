import { READING_LIMITS } from '#formats/reading-limits.ts'
import { MAX_FILE_BYTES } from '#data/load/decode-text.ts'
import { readBytes } from '#data/load/response-body.ts'
import type { DroppedFile } from './dropped-file.ts'
import type { Refusal } from './refusal.ts'

/** The file at an address that a visitor gives: by https only, and as whoever asks, without cookies. */
export async function fetchFile(address: string): Promise<DroppedFile | Refusal> {
  const url = URL.parse(address.trim())
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return { code: 'address', params: {} }
  const signal = AbortSignal.timeout(READING_LIMITS.seconds * 1_000)
  try {
    const init = { credentials: 'omit', referrerPolicy: 'no-referrer', signal } as const
    const response = await fetch(url, init)
    if (!response.ok) return { code: 'status', params: { status: response.status } }
    const path = nameOf(url)
    const bytes = await readBytes(response, { limit: MAX_FILE_BYTES, signal })
    if (bytes === undefined) return { code: 'too-large', params: { file: path } }
    return { path, content: new Blob([bytes]) }
  } catch {
    if (signal.aborted) return { code: 'too-slow', params: { seconds: READING_LIMITS.seconds } }
    return { code: 'blocked', params: {} }
  }
}

/** The last name of the address, as it is written where it cannot be decoded. */
function nameOf({ pathname, hostname }: URL): string {
  const name = pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name).replaceAll(/[/\\]/gu, '_') || hostname
  } catch {
    return name
  }
}
