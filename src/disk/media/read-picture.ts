import type { Metadata } from 'sharp'
import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { IssueCode } from '#data/issues/issue.ts'
import { endingOf } from '#data/load/media-files.ts'

/** What the first bytes of a picture say. */
export interface PictureFacts {
  /** In pixels, the right way up; of a drawing (SVG) as large as any page shows it. */
  width: number
  height: number
  /** It has an alpha channel. */
  clear: boolean
  /** At which a drawing has this size, in dots per inch; undefined for what consists of pixels. */
  density: number | undefined
}

export interface PictureProblem {
  code: IssueCode
  params: DiagnosticParams
}

/** A camera has 40 to 60; twelve bytes are needed for each while a picture is made. */
const MOST_PIXELS = 100_000_000

/** Across a drawing, in pixels. */
const DRAWING = 1_440

const CSS_DENSITY = 72
const MAX_DENSITY = 7_200

/** Endings by the names that sharp has for formats. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  heif: ['avif'],
  gif: ['gif'],
  svg: ['svg'],
  tiff: ['tif', 'tiff'],
}

/** Size and kind of a picture; nothing of it is decoded. `name` is what messages call it. */
export async function readPicture(
  content: Uint8Array,
  name: string,
): Promise<{ facts?: PictureFacts; problem?: PictureProblem }> {
  const { default: sharp } = await import('sharp')
  try {
    return factsOf(await sharp(content, { limitInputPixels: false }).metadata(), name)
  } catch {
    return { problem: { code: 'picture-broken', params: { found: name } } }
  }
}

function factsOf(metadata: Metadata, name: string): Awaited<ReturnType<typeof readPicture>> {
  const { format, hasAlpha, autoOrient: size } = metadata
  const found = `${size.width} × ${size.height}`
  if (size.width * size.height > MOST_PIXELS)
    return { problem: { code: 'picture-pixels', params: { found } } }
  const scale = Math.min(DRAWING / Math.max(size.width, size.height), MAX_DENSITY / CSS_DENSITY)
  const facts =
    format === 'svg'
      ? {
          width: Math.round(size.width * scale),
          height: Math.round(size.height * scale),
          clear: true,
          density: CSS_DENSITY * scale,
        }
      : { ...size, clear: hasAlpha, density: undefined }
  const endings = ENDINGS[format] ?? []
  if (endings.includes(endingOf(name))) return { facts }
  const params = { found: name, expected: `.${endings[0] ?? format}` }
  return { facts, problem: { code: 'picture-ending', params } }
}
