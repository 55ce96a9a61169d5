import { pictureSizes } from '#data/media/picture-sizes.ts'
import type { DrawPicture } from './show-pictures.ts'

/** Draws a picture in the largest size that the build would make, cropped as there and without its metadata. */
export const drawPicture: DrawPicture = async (file, use, focus) => {
  const drawing = await drawingOf(file)
  if (drawing !== undefined) return drawing
  const bitmap = await createImageBitmap(file).catch(() => undefined)
  if (bitmap === undefined) return undefined
  const { crop, widths, heightOf } = pictureSizes(use, bitmap, focus)
  const width = widths.at(-1) ?? bitmap.width
  const height = heightOf(width)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  const { left, top, ...part } = crop ?? { left: 0, top: 0, ...sizeOf(bitmap) }
  context?.drawImage(bitmap, left, top, part.width, part.height, 0, 0, width, height)
  bitmap.close()
  return { content: await canvas.convertToBlob(), width, height, clear: true }
}

function sizeOf({ width, height }: ImageBitmap) {
  return { width, height }
}

/** As much of a drawing as says how large it is. */
const HEAD = 4_000

/** A drawing (SVG) stays what it is: in an `<img>` it runs and loads nothing. Undefined for other files. */
async function drawingOf(file: Blob) {
  const head = await file.slice(0, HEAD).text()
  const tag = /<svg\s[^<>]{0,2000}>/u.exec(head)?.[0]
  if (tag === undefined) return undefined
  const [, , wide, high] =
    /\bviewBox\s{0,4}=\s{0,4}["']([^"']{1,200})["']/u
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/u) ?? []
  const width = Number(wide ?? WIDTH.exec(tag)?.[1]) || 300
  const height = Number(high ?? HEIGHT.exec(tag)?.[1]) || 150
  const content = new Blob([file], { type: 'image/svg+xml' })
  return { content, width, height, clear: true }
}

const WIDTH = /\swidth=["']([\d.]{1,10})(?:px)?["']/u
const HEIGHT = /\sheight=["']([\d.]{1,10})(?:px)?["']/u
