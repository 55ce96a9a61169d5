import { describe, expect, it } from 'vitest'
import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import type { Picture } from '#core/schema/media.ts'
import { namedMedia } from '#data/media/named-media.ts'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

function named(name: string): Picture {
  return { src: `media/${name}.jpg`, alt: name }
}

const bo = { en: { given: 'Bo', family: 'Wang' } }

const source = sampleSite(
  [
    sampleBundle('ada-li', {
      profile: {
        portrait: named('ada'),
        links: [{ type: 'wechat', picture: named('code') }],
        projects: [
          { id: 'p', title: 'P', kind: 'research', text: 'Text', picture: named('project') },
        ],
        people: [
          { name: bo, role: 'doctoral', id: 'bo-wang' },
          { name: bo, role: 'doctoral', portrait: named('member') },
        ],
        sections: [{ id: 's', title: 'S', entries: [{ title: 'E', picture: named('entry') }] }],
      },
      news: [sampleNews('2025', { picture: named('news') })],
      publications: [
        samplePaper('a', { picture: named('paper'), authors: ['Ada Li', 'Bo Wang'] }),
        samplePaper('b', { video: { src: 'media/b.mp4', poster: named('poster') } }),
      ],
    }),
    sampleBundle('bo-wang', { name: bo, profile: { portrait: named('bo') } }),
  ],
  { site: { title: 'T', logo: named('logo') } },
)

/** What the build makes of a picture, of which only the name is of interest here. */
function made({ src, alt = '' }: Picture): BundlePicture {
  return { src, widths: [], width: 1, height: 1, alt }
}

const pictures = new Map(
  namedMedia(source).flatMap((one) =>
    one.as === 'picture' ? [[one.picture, made(one.picture)] as const] : [],
  ),
)
const site = compileSite(source, { pictures })
const [ada] = site.profiles
const [list] = site.publications

describe('a picture is where it belongs', () => {
  it.each([
    ['a portrait', ada?.portrait, 'ada'],
    ['a portrait in the directory', site.people.people[1]?.portrait, 'bo'],
    ['a portrait beside a paper', site.papers[0]?.people[0]?.portrait, 'ada'],
    ['a member', ada?.people[1]?.portrait, 'member'],
    ['a member with a page here', ada?.people[0]?.portrait, 'bo'],
    ['a code', ada?.links[0]?.picture, 'code'],
    ['a project', ada?.projects[0]?.picture, 'project'],
    ['the page of a project', site.projects[0]?.project.picture, 'project'],
    ['an entry of a section', ada?.sections[0]?.entries[0]?.picture, 'entry'],
    ['news', site.news[0]?.news[0]?.picture, 'news'],
    ['a publication', list?.publications[0]?.picture, 'paper'],
    ['the page of a publication', site.papers[0]?.publication.picture, 'paper'],
    ['the list of a co-author', site.publications[1]?.publications[0]?.picture, 'paper'],
    ['a film', list?.publications[1]?.video?.poster, 'poster'],
    ['a logo', site.site.logo, 'logo'],
  ])('%s', (_, picture, name) => {
    expect(picture?.alt).toBe(name)
  })
})

it('a film has its address', () => {
  expect(list?.publications[1]?.video?.src).toBe('/ada-li/media/b.mp4')
})

it('a preview, which has no files, shows none', () => {
  expect(JSON.stringify(compileSite(source))).not.toContain('"widths"')
})
