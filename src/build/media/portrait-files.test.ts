import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { portraitFiles } from './portrait-files.ts'

const GLASS = { r: 0, g: 0, b: 0, alpha: 0 }

async function filesOf(made: string) {
  const portrait = { src: 'media/me.png', alt: 'Ada' }
  const source = sampleSite([
    sampleBundle('ada-li', { profile: { portrait } }),
    sampleBundle('bo-wang'),
  ])
  const picture = { src: `/assets/media/${made}`, widths: [], width: 4, height: 5 }
  const site = compileSite(source, { pictures: new Map([[portrait, picture]]) })
  const photo = { create: { width: 4, height: 5, channels: 4, background: GLASS } } as const
  const root = await temporaryFolder({
    [made]: await sharp(photo)
      .toFormat(made.endsWith('png') ? 'png' : 'jpeg')
      .toBuffer(),
  })
  const files = await portraitFiles(site, new Map([[`assets/media/${made}`, join(root, made)]]))
  return { root, files }
}

describe('the portrait of a researcher', () => {
  it('is a copy of what every browser shows, under an address that stays', async () => {
    const { root, files } = await filesOf('0123-352.jpg')
    expect(files).toEqual([['ada-li/portrait.jpg', { from: join(root, '0123-352.jpg') }]])
  })

  it('is on white where it is transparent, because the address says JPEG', async () => {
    const { files } = await filesOf('0123-352.png')
    const [[path, content] = []] = files
    expect(path).toBe('ada-li/portrait.jpg')
    if (!(content instanceof Uint8Array)) throw new Error('no JPEG has been made')
    expect(await sharp(content).metadata()).toMatchObject({ format: 'jpeg', width: 4, height: 5 })
    expect((await sharp(content).stats()).dominant).toMatchObject({ r: 248, g: 248, b: 248 })
  })
})
