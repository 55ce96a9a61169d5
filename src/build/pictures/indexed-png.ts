import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

interface Bitmap {
  width: number
  height: number
  /** Red, green, blue and opacity of each pixel; all are opaque. */
  pixels: Uint8Array
}

const MOST_COLOURS = 256
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * A picture as PNG with a palette (https://www.w3.org/TR/png-3/): a third of the bytes, because few colors are enough
 * for text on paper. The most frequent colors stay as they are, the rest take the nearest one.
 */
export async function writeIndexedPng({ width, height, pixels }: Bitmap): Promise<Uint8Array> {
  const colours = coloursOf(pixels)
  const palette = mostFrequent(colours)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, colors by number.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', await promisify(deflate)(rowsOf(colours, palette, width))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each pixel as one number, the red channel lowest. */
function coloursOf(pixels: Uint8Array): Int32Array {
  const colours = new Int32Array(pixels.length / 4)
  new Uint8Array(colours.buffer).set(pixels)
  // Without opacity they are small integers, which are counted without being put on the heap one by one.
  return colours.map((colour) => colour & 0xffffff)
}

function mostFrequent(colours: Int32Array): number[] {
  const counts = new Map<number, number>()
  let start = 0
  // Most of a picture is paper: neighbors of one color are counted together.
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0
    if (colours[at] === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + at - start)
    start = at
  }
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || a - b)
  return sorted.slice(0, MOST_COLOURS).map(([colour]) => colour)
}

/** The number of each pixel's color; each row begins with that of its filter, which is 0 for none. */
function rowsOf(colours: Int32Array, palette: readonly number[], width: number): Uint8Array {
  const placeOf = createPlaces(palette)
  const rows = new Uint8Array(colours.length + colours.length / width)
  let [last, place] = [-1, 0]
  for (let from = 0, to = 0; from < colours.length; from += 1) {
    if (from % width === 0) to += 1
    const colour = colours[from] ?? 0
    if (colour !== last) place = placeOf(colour)
    last = colour
    rows[to] = place
    to += 1
  }
  return rows
}

/** The place in the palette of a color or of the nearest one. */
function createPlaces(palette: readonly number[]): (colour: number) => number {
  const places = new Map(palette.map((colour, at) => [colour, at]))
  return (colour) => {
    const known = places.get(colour)
    if (known !== undefined) return known
    let place = 0
    palette.forEach((other, at) => {
      if (distance(colour, other) < distance(colour, palette[place] ?? 0)) place = at
    })
    places.set(colour, place)
    return place
  }
}

function distance(a: number, b: number): number {
  const red = (a & 0xff) - (b & 0xff)
  const green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff)
  const blue = ((a >> 16) & 0xff) - ((b >> 16) & 0xff)
  return red * red + green * green + blue * blue
}

function channelsOf(colour: number): number[] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff]
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
