import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkData } from '#disk/data/check-data.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { prepareMedia } from './prepare-media.ts'

const RED = { r: 220, g: 30, b: 30 }
const BLUE = { r: 30, g: 30, b: 220 }
const ALT = 'A picture'

/** The left half is red, the right one blue. */
function twoHalves(width: number, height: number) {
  const right = { create: { width: width >> 1, height, channels: 3, background: BLUE } } as const
  return sharp({ create: { width, height, channels: 3, background: RED } }).composite([
    { input: right, left: width - (width >> 1), top: 0 },
  ])
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="30" height="20">' +
  '<script>alert(1)</script><image href="https://example.org/x.png" width="9" height="9"/>' +
  '<rect x="10" width="10" height="10" fill="red"/></svg>'

interface Shown {
  profile?: object
  media: Record<string, Uint8Array | string>
}

async function prepare({ profile = {}, media }: Shown) {
  const files = Object.entries(media).map(([name, content]) => [`data/a-b/media/${name}`, content])
  const name = { en: { given: 'A', family: 'B' } }
  const root = await temporaryFolder({
    'data/site.json': '{"title":"T"}',
    'data/a-b/profile.json': JSON.stringify({ name, ...profile }),
    ...(Object.fromEntries(files) as Record<string, Uint8Array>),
  })
  const dataFolder = join(root, 'data')
  const checked = await checkData(dataFolder)
  const options = { dataFolder, linked: [], folder: join(root, 'cache') }
  const prepared = await prepareMedia(checked, options)
  return { ...prepared, checked, options, again: () => prepareMedia(checked, options) }
}

function figure(src: string) {
  return { projects: [{ id: 'p', title: 'P', kind: 'research', picture: { src, alt: ALT } }] }
}

/** Format and size of each file that was made. */
async function madeOf(files: ReadonlyMap<string, string>): Promise<string[]> {
  const made = [...files.values()].map(async (file) => {
    const { format, width, height } = await sharp(await readFile(file)).metadata()
    return `${format} ${width}×${height}`
  })
  return (await Promise.all(made)).toSorted()
}

describe('a portrait', () => {
  it('is cropped around its focus, in three sizes and two formats beside that for every browser', async () => {
    const photo = await twoHalves(1_600, 800).jpeg().toBuffer()
    const portrait = { src: 'media/me.jpg', alt: ALT, focus: [0.9, 0.5] }
    const { pictures, files } = await prepare({ profile: { portrait }, media: { 'me.jpg': photo } })
    expect([...pictures.values()]).toEqual([
      {
        src: expect.stringMatching(/^\/assets\/media\/[0-9a-f]{16}-352\.jpg$/u) as string,
        widths: [96, 192, 352],
        width: 352,
        height: 440,
        alt: ALT,
      },
    ])
    expect(await madeOf(files)).toEqual([
      'heif 192×240',
      'heif 352×440',
      'heif 96×120',
      'jpeg 352×440',
      'webp 192×240',
      'webp 352×440',
      'webp 96×120',
    ])
    const [file = ''] = [...files.values()].filter((name) => name.endsWith('.jpg'))
    const { dominant } = await sharp(file).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r)
  })

  it('is never enlarged', async () => {
    const photo = await twoHalves(100, 200).png().toBuffer()
    const portrait = { src: 'media/me.png', alt: ALT }
    const { pictures } = await prepare({ profile: { portrait }, media: { 'me.png': photo } })
    expect([...pictures.values()]).toMatchObject([{ widths: [96, 100], width: 100, height: 125 }])
  })
})

describe('a photo', () => {
  it('is the right way up and says nothing of where it was taken', async () => {
    const photo = await twoHalves(400, 200)
      .withExif({ IFD0: { Artist: 'Ada' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(photo).metadata()).exif?.includes('Ada')).toBe(true)
    const { files } = await prepare({ profile: figure('media/a.jpg'), media: { 'a.jpg': photo } })
    for (const file of files.values()) {
      const { width, height, exif, orientation } = await sharp(file).metadata()
      expect({ tall: height > width, exif, orientation }).toEqual({
        tall: true,
        exif: undefined,
        orientation: undefined,
      })
    }
  })

  it('may have 40 megapixels', async () => {
    const photo = await twoHalves(8_000, 5_000).jpeg({ quality: 10 }).toBuffer()
    const { pictures, issues } = await prepare({
      profile: figure('media/a.jpg'),
      media: { 'a.jpg': photo },
    })
    expect(issues).toEqual([])
    expect([...pictures.values()]).toMatchObject([{ widths: [144, 288, 720, 1_440], width: 720 }])
  })
})

describe('other pictures', () => {
  it('a drawing becomes pixels: nothing in it is run or fetched', async () => {
    const { pictures, files } = await prepare({
      profile: figure('media/a.svg'),
      media: { 'a.svg': SVG },
    })
    expect([...pictures.values()]).toMatchObject([
      { widths: [144, 288, 720, 1_440], width: 720, height: 480, clear: true },
    ])
    expect((await madeOf(files)).filter((made) => made.startsWith('svg'))).toEqual([])
  })

  it('what moves stands still', async () => {
    const frames = await Promise.all(
      [RED, BLUE].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBe(2)
    const { files } = await prepare({ profile: figure('media/a.gif'), media: { 'a.gif': gif } })
    expect(await madeOf(files)).toEqual(['heif 20×20', 'png 20×20', 'webp 20×20'])
  })

  it('one that is named several times is made once', async () => {
    const photo = await twoHalves(800, 600).jpeg().toBuffer()
    const picture = { src: 'media/a.jpg', alt: ALT }
    const projects = Array.from({ length: 20 }, (_, at) => {
      return { id: `p${at}`, title: 'P', kind: 'research', picture }
    })
    const { pictures, issues, files } = await prepare({
      profile: { projects },
      media: { 'a.jpg': photo },
    })
    expect(issues).toEqual([])
    expect(new Set([...pictures.values()].map(({ src }) => src)).size).toBe(1)
    expect([pictures.size, files.size]).toEqual([20, 9])
  })

  it('a code keeps every square', async () => {
    const code = await twoHalves(430, 430).png().toBuffer()
    const links = [{ type: 'wechat', picture: { src: 'media/qr.png', alt: ALT } }]
    const { pictures, files } = await prepare({ profile: { links }, media: { 'qr.png': code } })
    expect([...pictures.values()]).toMatchObject([{ widths: [], width: 430, height: 430 }])
    expect(await madeOf(files)).toEqual(['png 430×430'])
  })
})

describe('a picture that is not right is reported at its place', () => {
  it.each([
    ['is not a picture', 'a.png', Buffer.from('hello'), 'picture-broken'],
    ['is empty', 'a.png', Buffer.alloc(0), 'picture-broken'],
    ['is of another kind', 'a.jpg', Buffer.from(SVG), 'picture-ending'],
    [
      'has too many pixels',
      'a.svg',
      SVG.replace('30" h', '90000" h').replace('"20"', '"90000"'),
      'picture-pixels',
    ],
  ])('when it %s', async (_, name, content, code) => {
    const { checked } = await prepare({
      profile: figure(`media/${name}`),
      media: { [name]: content },
    })
    expect(checked.issues).toMatchObject([
      { code, file: 'a-b/profile.json', path: 'projects[0].picture.src', line: 1 },
    ])
  })

  it('when it ends too early, which only shows when it is decoded', async () => {
    const noise = {
      width: 300,
      height: 300,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    } as const
    const photo = await sharp({ create: { ...noise, background: RED } })
      .jpeg()
      .toBuffer()
    const half = photo.subarray(0, photo.length / 2)
    const { checked, issues, pictures } = await prepare({
      profile: figure('media/a.jpg'),
      media: { 'a.jpg': half },
    })
    expect(checked.issues).toEqual([])
    expect(issues).toMatchObject([{ code: 'picture-broken', path: 'projects[0].picture.src' }])
    expect(pictures.size).toBe(0)
  })
})

describe('from build to build', () => {
  it('nothing is made again, and what is not needed goes', async () => {
    const photo = await twoHalves(400, 300).jpeg().toBuffer()
    const { files, options, again } = await prepare({
      profile: figure('media/a.jpg'),
      media: { 'a.jpg': photo },
    })
    const timesOf = (places: Iterable<string>) =>
      Promise.all([...places].map(async (place) => (await stat(place)).mtimeMs))
    const before = await timesOf(files.values())
    const second = await again()
    expect([...second.files]).toEqual([...files])
    expect(await timesOf(second.files.values())).toEqual(before)
    const other = await twoHalves(300, 400).jpeg().toBuffer()
    await writeFile(join(options.dataFolder, 'a-b/media/a.jpg'), other)
    const third = await again()
    expect(third.files.size).toBe(files.size)
    expect(
      (await readdir(options.folder)).map((name) => `assets/media/${name}`).toSorted(),
    ).toEqual([...third.files.keys()].toSorted())
  })

  it('files that are linked are copied as they are, others not', async () => {
    const { files } = await prepare({
      profile: { cv: 'media/cv.pdf', biography: '[Slides](media/my%20talk.pdf)' },
      media: { 'cv.pdf': 'cv', 'my talk.pdf': 'talk', 'private.pdf': 'private' },
    })
    expect([...files.keys()]).toEqual(['a-b/media/cv.pdf', 'a-b/media/my talk.pdf'])
  })
})
