import sharp from 'sharp'
import { testSiteOfFiles } from './site-of-files.ts'

/** A picture of one color that is as large as one from a camera. */
function photo(width: number, height: number): Promise<Buffer> {
  const background = { r: 90, g: 130, b: 110 }
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path d="M0 0L60 40" stroke="#000"/></svg>'

const river = { src: 'media/river.jpg', alt: { en: 'A river', zh: '一条河' } }

/** Someone with a portrait, pictures beside some entries, a film, a code, a file and a logo. */
const FILES = {
  'site.json': {
    title: { en: 'Rivers', zh: '河流' },
    logo: { src: 'media/logo.svg', decorative: true },
    researchers: ['ada-li'],
  },
  'media/logo.svg': Buffer.from(DRAWING),
  'ada-li/media/portrait.jpg': await photo(1_600, 2_000),
  'ada-li/media/river.jpg': await photo(1_800, 1_000),
  'ada-li/media/code.png': await photo(300, 300),
  'ada-li/media/cv.pdf': Buffer.from('%PDF-1.4'),
  'ada-li/media/film.mp4': Buffer.alloc(1_000),
  'ada-li/media/private.txt': Buffer.from('named nowhere'),
  'ada-li/profile.json': {
    name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
    portrait: { src: 'media/portrait.jpg', alt: { en: 'Ada Li outdoors', zh: '李爱在户外' } },
    biography: {
      en: 'I watch rivers. See my [CV](media/cv.pdf).',
      zh: '我观察河流，见[简历](media/cv.pdf)。',
    },
    links: [
      {
        type: 'wechat',
        label: 'ada',
        picture: { src: 'media/code.png', alt: { en: 'WeChat code', zh: '微信二维码' } },
      },
    ],
    projects: [
      { id: 'river', title: 'River', kind: 'research', text: 'All about it.', picture: river },
    ],
  },
  'ada-li/pages/trip.en.md': Buffer.from(
    '---\ntitle: A trip\n---\nWe went ![A wide river](media/river.jpg) there. [List](../media/cv.pdf)\n',
  ),
  'ada-li/pages/trip.zh.md': Buffer.from('---\ntitle: 出行\n---\n![宽阔的河](media/river.jpg)\n'),
  'ada-li/publications.json': {
    publications: [
      {
        id: 'with',
        type: 'article-journal',
        title: 'With a Picture',
        authors: ['Ada Li'],
        issued: '2025',
        picture: river,
      },
      {
        id: 'film',
        type: 'article-journal',
        title: 'With a Film',
        authors: ['Ada Li'],
        issued: '2024',
        video: { src: 'media/film.mp4', poster: river },
      },
      {
        id: 'without',
        type: 'article-journal',
        title: 'Without',
        authors: ['Ada Li'],
        issued: '2023',
      },
    ],
  },
  'ada-li/news.json': {
    news: [{ date: '2025-05', kind: 'other', text: 'We went to the source.', picture: river }],
  },
}

export const BASE = '/home/'

export const test = testSiteOfFiles({
  name: 'pictured',
  port: 4,
  files: FILES,
  base: BASE,
  env: { BASE_PATH: BASE },
})
