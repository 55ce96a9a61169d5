import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { isMediaPath, Picture, Video } from './media.ts'

describe('isMediaPath', () => {
  it.each(['media/portrait.jpg', 'media/teasers/qwen3.png', 'media/简历.pdf', 'media/a b.webp'])(
    'accepts %s',
    (path) => {
      expect(isMediaPath(path)).toBe(true)
    },
  )

  it.each([
    ['a file elsewhere', 'portrait.jpg'],
    ['the folder itself', 'media/'],
    ['a way out', 'media/../../etc/passwd'],
    ['a hidden file', 'media/.htaccess'],
    ['a backslash', 'media\\portrait.jpg'],
    ['an address', 'https://example.org/media/a.jpg'],
    ['a path of the site', '/media/a.jpg'],
    ['a control character', 'media/a\u202Egpj.jpg'],
    ['what would end an address', 'media/a.jpg?x'],
    ['a name without an end', `media/${'a'.repeat(300)}.jpg`],
  ])('refuses %s', (_, path) => {
    expect(isMediaPath(path)).toBe(false)
  })
})

describe('a picture', () => {
  it.each([
    { src: 'media/a.jpg', alt: 'A river' },
    { src: 'media/a.jpg', alt: { en: 'A river', zh: '一条河' }, focus: [0.5, 0] },
    { src: 'media/a.jpg', decorative: true },
  ])('may be %j', (picture) => {
    expect(v.is(Picture, picture)).toBe(true)
  })

  it.each([
    ['no-alt', { src: 'media/a.jpg' }],
    ['no-alt', { src: 'media/a.jpg', decorative: false }],
    ['no-alt', { src: 'media/a.jpg', alt: 'A river', decorative: true }],
    ['focus', { src: 'media/a.jpg', decorative: true, focus: [0.5] }],
    ['fraction', { src: 'media/a.jpg', decorative: true, focus: [50, 30] }],
    ['media-path', { src: '../a.jpg', decorative: true }],
  ])('has the issue %s as %j', (code, picture) => {
    expect(v.safeParse(Picture, picture).issues?.map(({ message }) => message)).toContain(code)
  })
})

describe('a video', () => {
  const poster = { src: 'media/a.jpg', decorative: true }

  it.each([{ src: 'media/a.mp4' }, { url: 'https://example.org/film' }])('may be %j', (video) => {
    expect(v.is(Video, { ...video, poster })).toBe(true)
  })

  it.each([{}, { src: 'media/a.mp4', url: 'https://example.org/film' }])(
    'is either a file or elsewhere, not %j',
    (video) => {
      expect(v.is(Video, { ...video, poster })).toBe(false)
    },
  )
})
