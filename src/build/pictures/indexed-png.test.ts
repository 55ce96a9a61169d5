import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { writeIndexedPng } from './indexed-png.ts'

const pixelsOf = (colours: number[][]) => Uint8Array.from(colours.flatMap((rgb) => [...rgb, 255]))

/** Chunks by name, without their check sums. */
function readChunks(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    chunks.set(name, bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return chunks
}

/** What another decoder sees. */
function decode(png: Uint8Array, width: number, height: number): Buffer {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const size = `width="${width}" height="${height}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} image-rendering="optimizeSpeed" href="${href}"/></svg>`
  return new Resvg(svg).render().pixels
}

const [RED, BLUE, PAPER] = [
  [200, 10, 20],
  [0, 0, 255],
  [251, 249, 244],
]

describe('writeIndexedPng', () => {
  it('numbers the colors, the most frequent first', async () => {
    const pixels = pixelsOf([RED, PAPER, PAPER, PAPER, BLUE, RED] as number[][])
    const chunks = readChunks(await writeIndexedPng({ width: 3, height: 2, pixels }))
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...(chunks.get('PLTE') ?? [])]).toEqual([
      ...(PAPER ?? []),
      ...(RED ?? []),
      ...(BLUE ?? []),
    ])
    expect([...inflateSync(chunks.get('IDAT') ?? '')]).toEqual([0, 1, 0, 0, 0, 0, 2, 1])
  })

  it('is read by another decoder as it was', async () => {
    const pixels = pixelsOf([RED, PAPER, BLUE, PAPER] as number[][])
    const png = await writeIndexedPng({ width: 2, height: 2, pixels })
    expect([...decode(png, 2, 2)]).toEqual([...pixels])
  })

  it('gives the nearest color to those that have no place among 256', async () => {
    const shades = Array.from({ length: 256 }, (_, shade) => [shade, 0, 0])
    const pixels = pixelsOf([...shades, ...shades, [7, 1, 0], [9, 0, 0]])
    const chunks = readChunks(await writeIndexedPng({ width: 514, height: 1, pixels }))
    expect(chunks.get('PLTE')).toHaveLength(256 * 3)
    const rows = inflateSync(chunks.get('IDAT') ?? '')
    expect(rows.at(513)).toBe(rows.at(1 + 7))
  })
})
