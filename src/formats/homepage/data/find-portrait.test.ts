import { describe, expect, it } from 'vitest'
import { readHomepageWith } from '../read-homepage.ts'

const read = readHomepageWith({})
const NAME = '# Ada Brook\n\n'
const TEXT = '\n\nI am a professor of hydrology at Eastbay University.\n\n## Education\n\n'

function readPage(text: string, assets: string[], path = 'index.md') {
  const { profile, media, problems } = read([{ path, text }], new Set(assets))
  return {
    portrait: profile.portrait,
    media,
    problems: problems.map(({ code, found }) => [code, found]),
  }
}

describe('the portrait of a home page', () => {
  it.each([
    ['its class', '<img class="u-photo" src="a.jpg">'],
    [
      'the class of what it is in',
      '<div class="profile float-right"><a href="https://x.example"><img src="a.jpg"></a></div>',
    ],
    ['its description', '<img alt="profile photo" src="a.jpg" width="200">'],
    ['a description with the name of the person', '![Ada Brook on a boat](a.jpg)'],
    ['a description in Chinese', '![个人照片](a.jpg)'],
  ])('is the picture that %s says to be one', (_, picture) => {
    const page = `${NAME}<img src="dsc_1.jpg"> ${picture}${TEXT}<img src="lab.jpg">`
    const { portrait, media, problems } = readPage(page, ['a.jpg', 'lab.jpg', 'dsc_1.jpg'])
    expect(portrait).toMatchObject({ src: 'media/a.jpg' })
    expect(media).toEqual([{ source: 'a.jpg', target: 'media/a.jpg' }])
    expect(problems).toEqual([])
  })

  it.each(['images/adabrook_2024.JPG', 'files/brook-ada.png', 'img/headshot.webp', 'myPhoto.jpg'])(
    'is the picture that is called %s',
    (src) => {
      const page = `${NAME}<img src="first.jpg"><img src="${src}">${TEXT}`
      expect(readPage(page, ['first.jpg', src]).media).toMatchObject([{ source: src }])
    },
  )

  it('is the only picture above all sections, and that is reported', () => {
    const page = `${NAME}<img src="dsc_1.jpg" width="200">${TEXT}<img src="dsc_2.jpg">`
    const { portrait, problems } = readPage(page, ['dsc_1.jpg', 'dsc_2.jpg'])
    expect(portrait).toEqual({ src: 'media/dsc_1.jpg', alt: { en: 'Portrait', zh: '照片' } })
    expect(problems).toEqual([['unsure', 'dsc_1.jpg']])
  })

  it.each([
    ['a logo', '<img src="eastbay-logo.png">'],
    ['a badge', '![Profile views](https://img.shields.io/profile.png)'],
    ['a sign', '<img src="mail.png" width="24">'],
    ['a drawing', '<img class="profile" src="a.svg">'],
    ['a QR code', '![微信二维码](me.png)'],
    ['one of two pictures that say nothing', '<img src="dsc_1.jpg"><img src="dsc_2.jpg">'],
    ['a picture below', `${TEXT}<img src="dsc_1.jpg">`],
  ])('is never %s', (_, pictures) => {
    const assets = 'eastbay-logo.png mail.png a.svg me.png dsc_1.jpg dsc_2.jpg'.split(' ')
    const { portrait, media } = readPage(`${NAME}${pictures}${TEXT}`, assets)
    expect({ portrait, media }).toEqual({ portrait: undefined, media: undefined })
  })

  it.each([
    ['https://ada.example.org/me.jpg', 'remote-picture'],
    ['me.jpg', 'missing-file'],
  ])('at %s is reported where the source does not have it', (src, code) => {
    const { portrait, problems } = readPage(`${NAME}<img src="${src}">${TEXT}`, [])
    expect(portrait).toBeUndefined()
    expect(problems).toEqual([[code, src]])
  })

  it('has the description of the page where that names the person', () => {
    const page = `${NAME}<img class="avatar" alt="Ada Brook at the river" src="a.jpg">${TEXT}`
    expect(readPage(page, ['a.jpg']).portrait?.alt).toEqual({ en: 'Ada Brook at the river' })
  })

  it('is found in a page of plain HTML', () => {
    const page = `<html><head><title>Ada Brook</title></head><body><table><tr><td><h1>Ada Brook</h1>
<p>I am a professor at Eastbay University.</p></td><td><img src="images/me.jpg" alt=""></td></tr></table>
<h2>Publications</h2><p></p></body></html>`
    const { portrait } = readPage(page, ['site/images/me.jpg'], 'site/index.html')
    expect(portrait).toMatchObject({ src: 'media/me.jpg' })
  })

  it('is not looked for on pages about something else', () => {
    const page = `${NAME}<img class="avatar" src="a.jpg">`
    const files = [
      { path: 'index.md', text: `${NAME}I count.` },
      { path: 'hiking.md', text: page },
    ]
    expect(read(files, new Set(['a.jpg'])).profile.portrait).toBeUndefined()
  })
})
