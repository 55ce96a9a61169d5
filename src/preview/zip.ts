/** Bits of the header: names are in UTF-8. */
const UTF8 = 0x08_00
/** The first of January 1980, the earliest date of the format: the same files give the same archive. */
const DATE = 0x00_21

/** An archive of uncompressed files, see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. */
export function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder()
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [path, text] of files) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)]
    const facts = [UTF8, 0, 0, DATE, crc32(content), content.length, content.length, name.length, 0]
    const head = record('PK\u0003\u0004', [20, ...facts], [5, 6, 7])
    local.push(head, name, content)
    const more = [0, 0, 0, 0, offset]
    central.push(record('PK\u0001\u0002', [20, 20, ...facts, ...more], [6, 7, 8, 14, 15]), name)
    offset += head.length + name.length + content.length
  }
  const size = sizeOf(central)
  const end = [0, 0, files.length, files.length, size, offset, 0]
  return concat([...local, ...central, record('PK\u0005\u0006', end, [4, 5])])
}

/** A signature and numbers of two bytes each, of four at the places that are `long`. */
function record(signature: string, values: readonly number[], long: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + 2 * (values.length + long.length)))
  let at = 0
  for (const letter of signature) view.setUint8(at++, letter.codePointAt(0) ?? 0)
  for (const [index, value] of values.entries()) {
    if (long.includes(index)) view.setUint32(at, value, true)
    else view.setUint16(at, value, true)
    at += long.includes(index) ? 4 : 2
  }
  return new Uint8Array(view.buffer)
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0)
  }
  return ~crc >>> 0
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(parts))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
