import { describe, expect, it } from 'vitest'
import { checkFiles } from './check-files.ts'
import type { MediaFile } from '../load/media-files.ts'

const MEDIA = new Map<string, MediaFile>([
  ['media/logo.svg', { size: 1_000 }],
  ['ada-li/media/portrait.jpg', { size: 100_000 }],
  ['ada-li/media/cv.pdf', { size: 100_000 }],
  ['ada-li/media/my talk.pdf', { size: 100_000 }],
  ['ada-li/media/IMG_1.HEIC', { size: 100_000 }],
  ['ada-li/media/scan.tiff', { size: 2 * 1024 ** 3 }],
  ['ada-li/media/demo.avi', { size: 100_000 }],
  ['ada-li/media/elsewhere.png', { code: 'link-outside', params: { found: '/etc' } }],
])

const ALT = 'Ada Li'

/** What is reported of a profile and a logo. */
function problems(profile: object, logo = 'media/logo.svg') {
  const name = { en: { given: 'Ada', family: 'Li' } }
  const files = new Map([
    ['site.json', { text: JSON.stringify({ title: 'T', logo: { src: logo, alt: 'Lab' } }) }],
    ['ada-li/profile.json', { text: JSON.stringify({ name, ...profile }) }],
  ])
  const { issues } = checkFiles(files, { media: MEDIA })
  return issues.map(({ code, path, params }) => ({ code, path, ...params }))
}

describe('a file in media', () => {
  it.each([
    ['a portrait', { portrait: { src: 'media/portrait.jpg', alt: ALT } }],
    ['a curriculum vitae', { cv: 'media/cv.pdf' }],
    ['a link in a text', { biography: 'See my [CV](media/cv.pdf#page=2).' }],
    ['a link to a name with a space', { biography: '[talk](<media/my talk.pdf>)' }],
    ['a text that only looks like one', { biography: 'media/nothing.pdf' }],
  ])('is found: %s', (_, profile) => {
    expect(problems(profile)).toEqual([])
  })

  it.each([
    [
      'is not there',
      { portrait: { src: 'media/portrat.jpg', alt: ALT } },
      {
        code: 'media-missing',
        path: 'portrait.src',
        found: 'media/portrat.jpg',
        nearest: 'media/portrait.jpg',
      },
    ],
    [
      'is written otherwise',
      { cv: { zh: 'media/CV.pdf' } },
      { code: 'media-missing', path: 'cv.zh', found: 'media/CV.pdf', nearest: 'media/cv.pdf' },
    ],
    [
      'is linked in a text and is not there',
      { biography: { en: 'Text', zh: '[简历](media/nothing.pdf)' } },
      { code: 'media-missing', path: 'biography.zh', found: 'media/nothing.pdf' },
    ],
    [
      'is a document where a picture is wanted',
      { portrait: { src: 'media/cv.pdf', alt: ALT } },
      { code: 'no-picture', path: 'portrait.src', found: 'media/cv.pdf' },
    ],
    [
      'is a picture of a kind that only phones have',
      { portrait: { src: 'media/IMG_1.HEIC', alt: ALT } },
      { code: 'no-picture', path: 'portrait.src', found: 'media/IMG_1.HEIC' },
    ],
    [
      'has 2 GB',
      { portrait: { src: 'media/scan.tiff', alt: ALT } },
      { code: 'media-too-large', path: 'portrait.src', found: '2048 MB' },
    ],
    [
      'is a link to somewhere else',
      { portrait: { src: 'media/elsewhere.png', alt: ALT } },
      { code: 'link-outside', path: 'portrait.src', found: '/etc' },
    ],
  ])('is reported where it %s', (_, profile, expected) => {
    expect(problems(profile)).toMatchObject([expected])
  })

  it('of the site is beside site.json', () => {
    expect(problems({}, 'media/portrait.jpg')).toMatchObject([
      { code: 'media-missing', path: 'logo.src' },
    ])
  })
})
