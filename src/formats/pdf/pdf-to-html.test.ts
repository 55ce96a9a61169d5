import { describe, expect, it } from 'vitest'
import { readHomepageWith } from '#formats/homepage/read-homepage.ts'
import { pdfDocument, type PlacedText } from '#tests/support/formats/pdf-document.ts'
import { CharacterMapSource } from './character-map-source.ts'
import { pdfToHtml } from './pdf-to-html.ts'

async function html(...pages: PlacedText[][]): Promise<string> {
  const read = await pdfToHtml(pdfDocument(pages))
  return typeof read === 'string' ? read : read.html
}

function lines(
  texts: readonly string[],
  { x = 50, y = 700, step = 12, size = 10 } = {},
): PlacedText[] {
  return texts.map((text, at) => ({ text, x, y: y - at * step, size }))
}

const LONG =
  'A line of text that is as long as the column of the page and therefore goes on below it'

describe('the text of a PDF', () => {
  it('has the columns of a line apart', async () => {
    expect(
      await html([
        { text: 'Q Company', x: 50, y: 700 },
        { text: '2020 - 2022', x: 450, y: 700 },
      ]),
    ).toBe('<p>Q Company | 2020 - 2022</p>')
  })

  it('has headings by their words, and larger ones by parts of them', async () => {
    expect(
      await html([
        ...lines(['EDUCATION'], { y: 700 }),
        ...lines([LONG], { y: 680 }),
        ...lines(['Papers I wrote'], { y: 650, size: 14 }),
      ]),
    ).toBe(`<h2>EDUCATION</h2>\n<p>${LONG}</p>\n<h2>Papers I wrote</h2>`)
  })

  it.each([
    ['a full line', [LONG, 'and ends here.'], [`${LONG} and ends here.`]],
    [
      'a word that is divided',
      [`${LONG.slice(0, -2)}ex-`, 'ample.'],
      [`${LONG.slice(0, -2)}example.`],
    ],
    ['a short line', [LONG, 'Ends.', 'Another one'], [`${LONG} Ends.`, 'Another one']],
  ])('goes on after %s, or does not', async (_, texts, paragraphs) => {
    expect(await html(lines(texts))).toBe(paragraphs.map((text) => `<p>${text}</p>`).join('\n'))
  })

  it.each(['[1] ', '1. ', '(1) ', '* '])(
    'has points with the mark %s, and their further lines',
    async (mark) => {
      const texts = [
        ...lines([`${mark}Shen, L. Rivers.`], { y: 700 }),
        ...lines(['Journal of Lakes, 2020.'], { x: 62, y: 688 }),
        ...lines([`${mark}Lin, B. Lakes.`], { y: 676 }),
      ]
      expect(await html(texts)).toBe(
        '<li>Shen, L. Rivers. Journal of Lakes, 2020.</li>\n<li>Lin, B. Lakes.</li>',
      )
    },
  )

  it('has the left column of a page before the right one', async () => {
    const left = lines(['One', 'Two', 'Three', 'Four'], { x: 50, y: 700, step: 20 })
    const right = lines(['Five', 'Six', 'Seven', 'Eight'], { x: 350, y: 690, step: 20 })
    const read = await html([...left, ...right])
    expect(
      read
        .replaceAll(/<\/?p>/gu, ' ')
        .split(/\s+/u)
        .filter(Boolean),
    ).toEqual('One Two Three Four Five Six Seven Eight'.split(' '))
  })

  it('has a point whole that goes on over the page', async () => {
    const first = lines([`[1] ${LONG}`, '[2] Lin, B. Lakes.'])
    const second = [
      ...lines(['Journal of Lakes, 2020.'], { x: 62 }),
      ...lines(['[3] Shen, L. Seas.'], { y: 688 }),
    ]
    expect(await html(first, second)).toBe(
      `<li>${LONG}</li>\n<li>Lin, B. Lakes. Journal of Lakes, 2020.</li>\n<li>Shen, L. Seas.</li>`,
    )
  })

  it('has what some pages begin with, which is of a list', async () => {
    const pages = ['Lakes, 2020', 'Lakes, 2021', 'Seas', 'Rivers', 'Rain'].map((text) =>
      lines([text, LONG]),
    )
    const read = await html(...pages)
    expect(read).toContain('Lakes, 2020')
    expect(read).toContain('Lakes, 2021')
  })

  it('is without page numbers and without what all pages repeat', async () => {
    const page = (text: string, number: number) => [
      ...lines(['Lan Shen - CV'], { y: 780 }),
      ...lines([text], { y: 700 }),
      ...lines([`Page ${number}`], { y: 20 }),
    ]
    expect(await html(page('First', 1), page('Second', 2))).toBe(
      '<p>Lan Shen - CV</p>\n<p>First</p>\n<p>Second</p>',
    )
  })

  it('is escaped', async () => {
    expect(await html(lines(['<script>alert(1)</script> & more']))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>',
    )
  })

  it('is read as a CV', async () => {
    const text = await html([
      ...lines(['Lan Shen'], { y: 760, size: 20 }),
      ...lines(['Experience'], { y: 700, size: 14 }),
      { text: 'Eastbay University', x: 50, y: 680 },
      { text: 'Boston, MA', x: 480, y: 680 },
      { text: 'Postdoctoral Fellow', x: 50, y: 668 },
      { text: '2020 - 2022', x: 480, y: 668 },
      ...lines(['* Measured rivers.'], { x: 60, y: 654 }),
    ])
    const { profile } = readHomepageWith({})([{ path: 'cv.pdf', text }])
    expect(profile.name).toEqual({ en: { given: 'Lan', family: 'Shen' } })
    expect(profile.experience).toMatchObject([
      {
        period: { start: '2020', end: '2022' },
        role: { en: 'Postdoctoral Fellow' },
        organization: { en: 'Eastbay University' },
        highlights: [{ en: 'Measured rivers.' }],
      },
    ])
  })
})

describe('a PDF without a text', () => {
  const encrypted =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (0123456789012345678901234567890a) /U (0123456789012345678901234567890b) >> /ID [<00> <00>]'

  it.each([
    ['cut off', new TextEncoder().encode('%PDF-1.7 …'), 'broken'],
    ['of pictures', pdfDocument([[]]), 'without-text'],
    ['with a password', pdfDocument([lines(['Secret'])], { trailer: encrypted }), 'encrypted'],
    ['of a book', pdfDocument(Array.from({ length: 200 }, () => lines(['A']))), 'too-large'],
    [
      'with endless text',
      pdfDocument(
        Array.from({ length: 10 }, () => lines(Array<string>(2_000).fill(LONG), { step: 0.3 })),
      ),
      'too-large',
    ],
  ])('is none that is %s', async (_, bytes, failure) => {
    expect(await pdfToHtml(bytes)).toBe(failure)
  })
})

describe('the PDF of a stranger', () => {
  it('runs nothing and asks nobody', async () => {
    const actions =
      '/OpenAction << /S /JavaScript /JS (globalThis.hasRun = true) >> /AA << /WC << /S /URI /URI (https://example.org/) >> >>'
    const read = await pdfToHtml(pdfDocument([lines(['Text'])], { catalog: actions }))
    expect(read).toEqual({ html: '<p>Text</p>' })
    expect(globalThis).not.toHaveProperty('hasRun')
  })

  it('gets tables of characters, and no other file', async () => {
    const source = new CharacterMapSource()
    const table = await source.fetch({ kind: 'cMapUrl', filename: 'Adobe-GB1-UCS2.bcmap' })
    expect([table.length, ...table.slice(0, 4)]).toEqual([33_974, 0x04, 0xe0, 0x52, 0x43])
    for (const asked of [
      { kind: 'wasmUrl', filename: 'openjpeg.wasm' },
      { kind: 'cMapUrl', filename: '__proto__' },
      { kind: 'standardFontDataUrl', filename: 'Adobe-GB1-UCS2.bcmap' },
    ])
      await expect(source.fetch(asked)).rejects.toThrow('no table')
  })
})
