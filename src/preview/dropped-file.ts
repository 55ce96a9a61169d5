import { readBytes } from '#data/load/response-body.ts'
import { MAX_FILE_BYTES } from '#data/load/source-files.ts'
import { READING_LIMITS } from '#formats/reading-limits.ts'
import type { Refusal } from './refusal.ts'

/** A file that a visitor gives: dropped, chosen, pasted or fetched. It can be handed to a worker. */
export interface DroppedFile {
  /** With `/` between the names of folders. */
  path: string
  /** Read when it is its turn; absent where the browser could not open the file. */
  content: Blob | undefined
}

/** As many files as a home page has at most; more is a wrong folder. */
export const MAX_FILES = 3000

/** Endings of files by how their text begins. */
const ENDINGS: readonly (readonly [ending: string, begin: RegExp])[] = [
  ['json', /^[{[]/u],
  ['bib', /^@/u],
  ['tex', /^(?:%.*\n\s*)*\\(?:documentclass|section|begin)\b/u],
]

/** A text without a name, as a file of the format that it looks like. */
export function fileOfText(text: string, name = 'pasted'): DroppedFile {
  const start = text.trimStart()
  const [ending] = ENDINGS.find(([, begin]) => begin.test(start)) ?? ['md']
  return {
    path: name.includes('.') ? name : `${name}.${ending}`,
    content: new Blob([text]),
  }
}

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
