import type { BundlePicture } from './bundle-picture.ts'

/** From the one that saves the most. */
export const PICTURE_FORMATS = ['avif', 'webp'] as const

interface PictureSource {
  type: string
  srcSet: string
}

/** What browsers choose from before they take `src`. `addressOf` turns a path on the site into an address. */
export function pictureSources(
  { src, widths }: BundlePicture,
  addressOf: (path: string) => string,
): PictureSource[] {
  if (widths.length === 0) return []
  const name = src.replace(/-\d+\.\w+$/u, '')
  return PICTURE_FORMATS.map((format) => ({
    type: `image/${format}`,
    srcSet: widths
      .map((width) => `${addressOf(`${name}-${width}.${format}`)} ${width}w`)
      .join(', '),
  }))
}
