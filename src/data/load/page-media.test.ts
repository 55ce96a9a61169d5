import { describe, expect, it } from 'vitest'
import { readPageMedia, withPageLinks } from './page-media.ts'

describe('readPageMedia', () => {
  it('finds pictures and files with their lines', () => {
    const text = [
      'Our lab.',
      '![The *river* in \\[May\\]](media/river.jpg "River") and ![It](../media/it.png)',
      'Read [the list](<media/my list.pdf>) or [it](media/a%20b.pdf#page=2), not [us](/join-us/).',
    ].join('\n')
    expect(readPageMedia(text)).toEqual({
      media: [
        {
          name: 'media/river.jpg',
          line: 1,
          picture: { src: 'media/river.jpg', alt: 'The *river* in [May]' },
        },
        { name: 'media/it.png', line: 1, picture: { src: 'media/it.png', alt: 'It' } },
        { name: 'media/my list.pdf', line: 2 },
        { name: 'media/a b.pdf', line: 2 },
      ],
      broken: [],
    })
  })

  it.each([
    ['without a description', '![](media/a.jpg)', 'page-alt', 'media/a.jpg'],
    ['with a blank one', '![ ](media/a.jpg)', 'page-alt', 'media/a.jpg'],
    ['elsewhere', '![a](https://example.org/a.jpg)', 'media-path', 'https://example.org/a.jpg'],
    ['in another folder', '![a](pictures/a.jpg)', 'media-path', 'pictures/a.jpg'],
    ['above', '![a](media/../../a.jpg)', 'media-path', 'media/../../a.jpg'],
  ])('reports a picture %s', (_, row, code, found) => {
    expect(readPageMedia(`Text\n\n${row}`).broken).toEqual([{ code, found, line: 2 }])
  })

  it('tells a picture that is a link from what it leads to', () => {
    const { media, broken } = readPageMedia('[![A](media/a.jpg)](media/a.pdf)')
    expect(media).toMatchObject([{ name: 'media/a.jpg', picture: {} }, { name: 'media/a.pdf' }])
    expect(broken).toEqual([])
  })

  it('leaves code alone', () => {
    expect(readPageMedia('```\n![](a.jpg)\n```\n![a](media/a.jpg)').media).toHaveLength(1)
    expect(readPageMedia('```\n![](a.jpg)\n```').broken).toEqual([])
  })
})

describe('withPageLinks', () => {
  it.each([
    ['[a](media/a.pdf)', '[a](/ada/media/a.pdf)'],
    ['[a](../media/a.pdf#page=2 "A")', '[a](/ada/media/a.pdf#page=2 "A")'],
    ['[a](<media/a.pdf>)', '[a](</ada/media/a.pdf>)'],
    ['![media/a.jpg](media/a.jpg)', '![media/a.jpg](media/a.jpg)'],
    ['[media/a.pdf](media/a.pdf)', '[media/a.pdf](/ada/media/a.pdf)'],
    ['[a](/join-us/) and [b](https://example.org/media/a.pdf)', undefined],
  ])('turns %s into %s', (text, expected) => {
    expect(withPageLinks(text, (name) => `/ada/${name}`)).toBe(expected ?? text)
  })
})
