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

/** What is reported of a profile and a logo, but for files that are not used. */
function problems(profile: object, logo = 'media/logo.svg') {
  const name = { en: { given: 'Ada', family: 'Li' } }
  const files = new Map([
    ['site.json', { text: JSON.stringify({ title: 'T', logo: { src: logo, alt: 'Lab' } }) }],
    ['ada-li/profile.json', { text: JSON.stringify({ name, ...profile }) }],
  ])
  const { issues } = checkFiles(files, { media: MEDIA })
  return issues
    .filter(({ code }) => code !== 'media-unused')
    .map(({ code, path, params }) => ({ code, path, ...params }))
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

describe('a file in media that nothing names', () => {
  const name = { en: { given: 'Ada', family: 'Li' } }
  const FILES: Readonly<Record<string, string>> = {
    'site.json': JSON.stringify({ title: 'T' }),
    'ada-li/profile.json': JSON.stringify({ name, cv: 'media/cv.pdf' }),
    'ada-li/pages/us.en.md': '---\ntitle: Us\n---\n![Us](media/us.jpg) and [it](../media/it.pdf)',
    'ada-li/pages/us.zh.md': '---\ntitle: 我们\n---\n正文',
  }

  function unused(names: readonly string[], files = FILES) {
    const contents = new Map(Object.entries(files).map(([path, text]) => [path, { text }]))
    const media = new Map(names.map((path) => [path, { size: 1 }]))
    return checkFiles(contents, { media })
      .issues.filter(({ code }) => code === 'media-unused')
      .map(({ file, severity }) => `${severity} ${file}`)
  }

  it('is a warning at the file', () => {
    const used = ['cv.pdf', 'us.jpg', 'it.pdf'].map((file) => `ada-li/media/${file}`)
    expect(unused([...used, 'ada-li/media/old.jpg', 'media/logo.svg'])).toEqual([
      'warning ada-li/media/old.jpg',
      'warning media/logo.svg',
    ])
  })

  it('is none where the system has left it, or the researcher is not read', () => {
    expect(unused(['ada-li/media/.DS_Store', 'ada-li/media/a/Thumbs.db'])).toEqual([])
    const broken = { ...FILES, 'ada-li/profile.json': '{}' }
    expect(unused(['ada-li/media/cv.pdf'], broken)).toEqual([])
  })
})
