import { describe, expect, it } from 'vitest'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { withMediaAddresses } from './media-addresses.ts'

const PORTRAIT = { src: 'media/portrait.jpg', alt: 'Ada Li' }

describe('the name of a file in media', () => {
  const before = sampleSite([
    sampleBundle('ada-li', {
      profile: {
        portrait: PORTRAIT,
        cv: { en: 'media/cv.pdf', zh: 'media/简历 1.pdf' },
        biography: {
          en: 'My [CV](media/cv.pdf#page=2), [talk](<media/a b.pdf>), [it](media/a%20b.pdf).',
        },
      },
      news: [sampleNews('2025'), sampleNews('2024', { text: '[slides](media/slides.pdf)' })],
      publications: [
        samplePaper('a', {
          links: [{ type: 'pdf', url: 'media/a.pdf' }],
          video: { src: 'media/a.mp4', poster: PORTRAIT },
        }),
      ],
    }),
    sampleBundle('bo-wang', { profile: { cv: 'https://example.org/media/cv.pdf' } }),
  ])
  const after = withMediaAddresses(before)
  const [ada, bo] = after.bundles

  it('becomes its address in links and in Markdown', () => {
    expect(ada?.profile.cv).toEqual({
      en: '/ada-li/media/cv.pdf',
      zh: '/ada-li/media/%E7%AE%80%E5%8E%86%201.pdf',
    })
    expect(ada?.profile.biography).toEqual({
      en: 'My [CV](/ada-li/media/cv.pdf#page=2), [talk](</ada-li/media/a%20b.pdf>), [it](/ada-li/media/a%20b.pdf).',
    })
    expect(ada?.news.map(({ text }) => text)).toEqual([
      'What happened in 2025',
      '[slides](/ada-li/media/slides.pdf)',
    ])
    expect(ada?.publications[0]?.links?.[0]?.url).toBe('/ada-li/media/a.pdf')
    expect(ada?.publications[0]?.video?.src).toBe('/ada-li/media/a.mp4')
  })

  it('stays in a picture, whose object stays the same', () => {
    expect(ada?.profile.portrait).toBe(before.bundles[0]?.profile.portrait)
  })

  it('changes nothing elsewhere', () => {
    expect(bo?.profile).toBe(before.bundles[1]?.profile)
    expect(before.bundles[0]?.profile.cv).toMatchObject({ en: 'media/cv.pdf' })
    const without = sampleSite([sampleBundle('ada-li')])
    expect(withMediaAddresses(without)).toBe(without)
  })
})
