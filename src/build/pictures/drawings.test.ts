import { beforeAll, describe, expect, it } from 'vitest'
import { Resvg } from '@resvg/resvg-js'
import { designOf } from '#data/theme/design.ts'
import { drawPaper } from './paper-picture.ts'
import type { PaperWords } from './paper-words.ts'
import { drawPerson, type PersonWords } from './person-picture.ts'
import type { Words } from './picture-words.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter()
const { colours } = designOf()
const style = { typesetter, colours }
const SAMPLE =
  'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789,.:-’ 郑楚杰面向大规模语言模型的推理、对齐与数据合成研究'
beforeAll(() => Promise.all([typesetter.load(SAMPLE, 400), typesetter.load(SAMPLE, 600)]))

const words = (text: string, weight: 400 | 600 = 400): Words => ({
  text,
  weight,
  lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
})
const owner = { names: [words('Chujie Zheng', 600), words('郑楚杰')], seal: words('郑', 600) }
const person = (details: Partial<PersonWords> = {}): PersonWords => ({
  ...owner,
  headline: words('How machines reason'),
  affiliation: words('Some University'),
  ...details,
})
const paper = (details: Partial<PaperWords> = {}): PaperWords => ({
  ...owner,
  title: words('Reading Tables', 600),
  authors: [{ ...words('Ada Li'), isOwner: false }],
  place: words('ACL 2024', 600),
  ...details,
})

/** Rows or columns of the finished picture in which something is drawn, between two edges of it. */
function inked(
  svg: string,
  [left, right]: [number, number],
): { top: number; bottom: number; right: number } {
  const { pixels } = new Resvg(svg).render()
  const box = { top: 630, bottom: 0, right: 0 }
  for (let y = 0; y < 630; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((pixels[(y * 1200 + x) * 4 + 1] ?? 0) > 200) continue
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
      box.right = Math.max(box.right, x)
    }
  }
  return box
}

const LONG_TITLE = 'Predicting rewards alongside tokens: non-disruptive insertion '.repeat(6)
const LONG_CHINESE = '面向大规模语言模型的推理、对齐与数据合成研究'.repeat(8)
const many = Array.from({ length: 135 }, (_, at) => ({
  ...words(`Author Number${at}`, at === 80 ? 600 : 400),
  isOwner: at === 80,
}))

const DRAWINGS: [string, () => string][] = [
  ['a researcher', () => drawPerson(person(), style)],
  [
    'a researcher with a name in one script',
    () => drawPerson(person({ names: [words('郑楚杰', 600)] }), style),
  ],
  [
    'a researcher with a very long name',
    () =>
      drawPerson(
        person({
          names: [
            words('Maximilian Alexander Wolfeschlegelsteinhausen Bergerdorff', 600),
            words('郑楚杰'),
          ],
        }),
        style,
      ),
  ],
  [
    'a researcher with a long headline',
    () =>
      drawPerson(person({ headline: words(LONG_TITLE), affiliation: words(LONG_TITLE) }), style),
  ],
  ['a paper', () => drawPaper(paper(), style)],
  [
    'a paper with a title that is too long',
    () => drawPaper(paper({ title: words(LONG_TITLE, 600) }), style),
  ],
  [
    'a paper with a Chinese title that is too long',
    () => drawPaper(paper({ title: words(LONG_CHINESE, 600) }), style),
  ],
  [
    'a title of one overlong word',
    () => drawPaper(paper({ title: words('pneumono'.repeat(20), 600) }), style),
  ],
  ['a paper of 135 authors', () => drawPaper(paper({ authors: many }), style)],
  [
    'a paper without authors and place',
    () => drawPaper(paper({ authors: [], place: undefined }), style),
  ],
  [
    'a paper with a long name under the seal',
    () => drawPaper(paper({ names: [words('Maximilian Wolfeschlegelsteinhausen', 600)] }), style),
  ],
]

describe('a drawing', () => {
  it.each(DRAWINGS)('of %s stays within its margins', (_, draw) => {
    const svg = draw()
    const left = inked(svg, [0, 330])
    const right = inked(svg, [345, 1200])
    for (const { top, bottom } of [left, right]) {
      expect(top).toBeGreaterThanOrEqual(60)
      expect(bottom).toBeLessThan(580)
    }
    expect(left.right).toBeLessThan(310)
    expect(right.right).toBeLessThanOrEqual(1132)
  })

  it('is the same each time', () => {
    expect(drawPaper(paper(), style)).toBe(drawPaper(paper(), style))
  })

  it('contains no text that a viewer’s fonts would draw', () => {
    for (const [, draw] of DRAWINGS) expect(draw()).not.toContain('<text')
  })

  it('has no seal where that has no glyph', () => {
    const svg = drawPerson(person({ seal: undefined }), style)
    expect(svg).not.toContain('#a8321f')
    expect(drawPerson(person(), style)).toContain('#a8321f')
  })

  it('has the colors of the site', () => {
    const theme = { paper: '#dff0ec', ink: '#0a1a1a', rule: '#99bbbb', seal: '#0f5c63' }
    const themed = { typesetter, colours: designOf(theme).colours }
    for (const svg of [drawPerson(person(), themed), drawPaper(paper(), themed)]) {
      for (const colour of Object.values(theme)) expect(svg).toContain(`"${colour}"`)
      expect(svg).not.toMatch(/#fbf9f4|#1d1b18|#e3ded3|#a8321f/u)
    }
  })

  it('sets the owner apart among the authors', () => {
    const mine = { ...words('Chujie Zheng', 600), isOwner: true }
    expect(drawPaper(paper({ authors: [mine] }), style)).not.toBe(
      drawPaper(paper({ authors: [{ ...mine, weight: 400, isOwner: false }] }), style),
    )
  })
})
