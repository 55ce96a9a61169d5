import { DROPPED_CHARACTERS } from '#core/text/control-characters.ts'

type Decoded = { text: string } | { code: 'source-empty' | 'source-binary' | 'source-encoding' }

/**
 * The text of a file in UTF-8, UTF-16 or GB18030, without its byte order mark. An encoding is recognized
 * only when all of the bytes fit it: text that is nearly right would be imported wrongly.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = textOf(bytes)
  if (typeof text !== 'string') return text
  return text.trim() === '' ? { code: 'source-empty' } : { text }
}

function textOf(bytes: Uint8Array): string | Exclude<Decoded, { text: string }> {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) {
    const text = decode(bytes, utf16)
    if (text === undefined) return { code: 'source-encoding' }
    return hasControls(text) ? { code: 'source-binary' } : text
  }
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== undefined) return hasControls(utf8) ? { code: 'source-binary' } : utf8
  const chinese = looksChinese(bytes) ? decode(bytes, 'gb18030') : undefined
  if (chinese !== undefined && !hasControls(chinese)) return chinese
  return { code: looksBinary(bytes) ? 'source-binary' : 'source-encoding' }
}

/** By the mark at the beginning, or by zeros in every second place, where the Latin letters have theirs. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const beginning = bytes.subarray(0, 2_000)
  const zeros = [0, 0]
  for (const [at, byte] of beginning.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const many = beginning.length / 8
  if (even === 0 && odd > many) return 'utf-16le'
  return odd === 0 && even > many ? 'utf-16be' : undefined
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Common Chinese characters are pairs of high bytes in GB18030; Western European text has single ones among
 * letters, which would decode as well, into characters that no one wrote.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0
  let single = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    if ((bytes[at + 1] ?? 0) >= 0xa1) pairs++
    else single++
    at++
  }
  return pairs > 0 && single * 20 <= pairs
}

/** One control character in so much text is an error, which the reader drops and reports; more are not text. */
const TEXT_PER_CONTROL = 20

function hasControls(text: string): boolean {
  const found = text.match(DROPPED_CHARACTERS) ?? []
  return found.length * TEXT_PER_CONTROL > text.length
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8_000).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b))
}
