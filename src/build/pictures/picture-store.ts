import { createHash } from 'node:crypto'
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { writeIndexedPng } from './indexed-png.ts'

export interface StoredPicture {
  /** Identifies its content by a hash. */
  name: string
  /** Where the PNG is kept. */
  file: string
}

export interface PictureStore {
  /** The PNG of a drawing, drawn only if no build before has drawn the same. */
  store: (svg: string) => Promise<StoredPicture>
  /** Throws away what was not asked for; returns how many pictures there are, and how many were drawn now. */
  close: () => Promise<{ count: number; drawn: number }>
}

/** What it may throw away: pictures, and what an interrupted build has left of one. */
const OWN = /^[0-9a-f]{16}\.png(?:\.part)?$/u

/** To be raised when `writeIndexedPng` writes the same pixels otherwise. */
const WRITER = 1

// Another version may draw the same drawing otherwise.
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
  version: string
}

/** Keeps pictures in a folder from build to build. */
export async function openPictureStore(folder: string): Promise<PictureStore> {
  await mkdir(folder, { recursive: true })
  const stored = new Map<string, Promise<StoredPicture>>()
  let drawn = 0

  async function draw(name: string, svg: string): Promise<StoredPicture> {
    const file = join(folder, name)
    if (await exists(file)) return { name, file }
    const picture = await renderAsync(svg, { font: { loadSystemFonts: false } })
    // A build that is interrupted leaves no half picture behind.
    await writeFile(`${file}.part`, await pngOf(svg, picture))
    await rename(`${file}.part`, file)
    drawn += 1
    return { name, file }
  }

  return {
    store: (svg) => {
      const name = `${createHash('sha256').update(`${version} ${WRITER} ${svg}`).digest('hex').slice(0, 16)}.png`
      const known = stored.get(name) ?? draw(name, svg)
      stored.set(name, known)
      return known
    },
    close: async () => {
      const unused = (await readdir(folder)).filter((name) => OWN.test(name) && !stored.has(name))
      await Promise.all(unused.map((name) => rm(join(folder, name))))
      return { count: stored.size, drawn }
    },
  }
}

/** Few colors are enough for text on paper; a photo takes those that suit it, mixed. */
async function pngOf(svg: string, picture: Awaited<ReturnType<typeof renderAsync>>) {
  if (!svg.includes('<image ')) return writeIndexedPng(picture)
  const { default: sharp } = await import('sharp')
  const { width, height, pixels } = picture
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true })
    .toBuffer()
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
