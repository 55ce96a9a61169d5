import { describe, expect, it } from 'vitest'
import { pictureSources } from './picture-sources.ts'

const PICTURE = { src: '/assets/media/3f2a-352.jpg', widths: [96, 352], width: 352, height: 440 }

describe('the sources of a picture', () => {
  it('are its widths in each format, below the base path', () => {
    expect(pictureSources(PICTURE, (path) => `/base${path}`)).toEqual([
      {
        type: 'image/avif',
        srcSet: '/base/assets/media/3f2a-96.avif 96w, /base/assets/media/3f2a-352.avif 352w',
      },
      {
        type: 'image/webp',
        srcSet: '/base/assets/media/3f2a-96.webp 96w, /base/assets/media/3f2a-352.webp 352w',
      },
    ])
  })

  it('are none where there is one file', () => {
    expect(pictureSources({ ...PICTURE, widths: [] }, (path) => path)).toEqual([])
  })
})
