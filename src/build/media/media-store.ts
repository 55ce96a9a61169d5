import { createHash } from 'node:crypto'
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { PICTURE_FORMATS } from '#core/bundle/picture-sources.ts'
import type { PictureFacts } from '#disk/media/read-picture.ts'
import type { PictureSizes, PictureUse } from '#data/media/picture-sizes.ts'

export interface PictureOrder {
  content: Uint8Array
  facts: PictureFacts
  use: PictureUse
  sizes: PictureSizes
}

/** The files that were made of a picture. */
export interface MadePicture {
  /** Name → place. */
  files: Map<string, string>
  /** Name of what every browser shows. */
  fallback: string
}

export interface MediaStore {
  /** Makes all sizes and formats of a picture, unless a build before has made them. Throws for a picture that cannot be decoded. */
  make: (order: PictureOrder) => Promise<MadePicture>
  /** Throws away what was not asked for. */
  close: () => Promise<void>
}

/** What it may throw away: pictures, and what an interrupted build has left of one. */
const OWN = /^[0-9a-f]{16}-\d+\.(?:avif|webp|jpg|png)(?:\.part)?$/u

/** To be raised when the same picture would be made otherwise. */
const MAKER = 1

/** Keeps pictures in a folder from build to build, under names that say what they were made from. */
export async function openMediaStore(folder: string): Promise<MediaStore> {
  await mkdir(folder, { recursive: true })
  /** By name: a picture may be named several times at once. */
  const used = new Map<string, Promise<void>>()

  async function make(order: PictureOrder): Promise<MadePicture> {
    const { facts, use, sizes } = order
    const name = nameOf(order)
    const ending = facts.clear || use === 'code' ? 'png' : 'jpg'
    const fallback = `${name}-${sizes.fallback}.${ending}`
    const wanted: [string, number][] = [[fallback, sizes.fallback]]
    if (use !== 'code')
      for (const width of sizes.widths)
        for (const format of PICTURE_FORMATS) wanted.push([`${name}-${width}.${format}`, width])
    const files = new Map<string, string>()
    for (const [file, width] of wanted) {
      const place = join(folder, file)
      const making = used.get(file) ?? makeFile(place, width, order)
      used.set(file, making)
      files.set(file, place)
      await making
    }
    return { files, fallback }
  }

  return {
    make,
    close: async () => {
      const unused = (await readdir(folder)).filter((name) => OWN.test(name) && !used.has(name))
      await Promise.all(unused.map((name) => rm(join(folder, name))))
    },
  }
}

/** By its content and by what is made of it. */
function nameOf({ content, facts, use, sizes: { crop, widths } }: PictureOrder): string {
  const how = JSON.stringify([sharp.versions, MAKER, use, crop, widths, facts.density])
  return createHash('sha256').update(how).update(content).digest('hex').slice(0, 16)
}

async function makeFile(file: string, width: number, order: PictureOrder): Promise<void> {
  if (await exists(file)) return
  const bytes = await inFormat(resized(width, order), file).toBuffer()
  // A build that is interrupted leaves no half picture behind.
  await writeFile(`${file}.part`, bytes)
  await rename(`${file}.part`, file)
}

/** The right way up, in the colors of screens, without metadata: a photo may say where it was taken. */
function resized(width: number, { content, facts, sizes }: PictureOrder): Sharp {
  const { density } = facts
  const picture = sharp(content, density === undefined ? {} : { density }).autoOrient()
  const part = sizes.crop === undefined ? picture : picture.extract(sizes.crop)
  return part.resize({ width, height: sizes.heightOf(width), fit: 'fill' })
}

function inFormat(picture: Sharp, file: string): Sharp {
  if (file.endsWith('.avif')) return picture.avif({ quality: 55 })
  if (file.endsWith('.webp')) return picture.webp({ quality: 80 })
  if (file.endsWith('.png')) return picture.png({ compressionLevel: 9 })
  return picture.jpeg({ quality: 80, mozjpeg: true })
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
