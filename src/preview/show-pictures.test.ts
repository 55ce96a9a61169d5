import { describe, expect, it } from 'vitest'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { type DrawPicture, nearestPath, showPictures } from './show-pictures.ts'

const portrait = { src: 'media/me.jpg', alt: 'Ada' }
const figure = { src: 'media/river.jpg', alt: 'A river' }
const source = sampleSite([
  sampleBundle('ada-li', {
    profile: {
      portrait,
      projects: [{ id: 'rivers', title: 'Rivers', kind: 'research', picture: figure }],
    },
  }),
])

/** Says what it was asked to draw. */
const draw: DrawPicture = (file, use) =>
  Promise.resolve({ content: new Blob([use, ' ', file]), width: 4, height: 5, clear: false })

describe('pictures of a preview', () => {
  it('are those that the data names, drawn for their place', async () => {
    const pictures = new Map([
      ['x/ada-li/media/me.jpg', new Blob(['Ada'])],
      ['x/ada-li/media/other.jpg', new Blob(['another'])],
    ])
    const shown = await showPictures(source, { pictures, draw, copied: [] })
    expect([...shown.pictures]).toEqual([
      [portrait, { src: '/preview/picture-1', widths: [], width: 4, height: 5, alt: 'Ada' }],
    ])
    expect([...shown.originals.keys()]).toEqual(['ada-li/media/me.jpg'])
    const [[src, content] = []] = [...shown.files]
    expect([src, await content?.text()]).toEqual(['/preview/picture-1', 'portrait Ada'])
  })

  it('are found where an importer has found them', async () => {
    const pictures = new Map([
      ['media/me.jpg', new Blob(['wrong'])],
      ['images/photo.jpg', new Blob(['right'])],
    ])
    const copied = [{ source: 'images/photo.jpg', target: 'media/me.jpg' }]
    const { files } = await showPictures(source, { pictures, draw, copied })
    expect(await files.get('/preview/picture-1')?.text()).toBe('portrait right')
  })

  it('that cannot be drawn are not shown', async () => {
    const pictures = new Map([['me.jpg', new Blob(['no picture'])]])
    const nothing: DrawPicture = () => Promise.resolve(undefined)
    const shown = await showPictures(source, { pictures, draw: nothing, copied: [] })
    expect([shown.pictures.size, shown.files.size]).toEqual([0, 0])
  })
})

describe('the file of a picture', () => {
  it.each([
    [
      'of the same researcher',
      ['x/bo/media/me.jpg', 'x/ada-li/media/me.jpg'],
      'x/ada-li/media/me.jpg',
    ],
    ['in a folder of another name', ['me/media/me.jpg'], 'me/media/me.jpg'],
    ['without any folder', ['me.jpg'], 'me.jpg'],
    ['of another name is none', ['ada-li/media/you.jpg'], ''],
  ])('%s', (_, paths, found) => {
    expect(nearestPath('ada-li/media/me.jpg', paths)).toBe(found)
  })
})
