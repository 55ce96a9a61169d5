import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { paragraph, table, wordDocument } from '#tests/support/formats/word-document.ts'
import { documentParts } from './document-parts.ts'
import { docxToHtml } from './docx-to-html.ts'
import { readHomepageWith } from '../homepage/read-homepage.ts'

async function read(body: string, links?: Record<string, string>) {
  const converted = await docxToHtml(wordDocument(body, links))
  const text = typeof converted === 'string' ? '' : converted.html
  return readHomepageWith({})([{ path: 'cv.docx', text }])
}

describe('a CV in Word', () => {
  it.each(['**Professional Experience & Appointments**', '**Work Experience:**'])(
    'has a section after %s, though it has no style',
    async (heading) => {
      const { profile } = await read(
        [heading, 'Analyst | Q Company | 2020 – 2022'].map(paragraph).join(''),
      )
      expect(profile.experience).toHaveLength(1)
    },
  )

  it.each(['**River Prize, 2020**', '**2020: Experience abroad**', '**Rivers**'])(
    'has none after %s',
    async (text) => {
      const converted = await docxToHtml(wordDocument(paragraph(text)))
      expect(converted).toMatchObject({ html: expect.not.stringContaining('<h2>') as string })
    },
  )

  it('has what is before dots and what is after them apart', async () => {
    const { profile } = await read(
      ['**Experience**', 'Analyst, Q Company ………………… 2020 – 2022'].map(paragraph).join(''),
    )
    expect(profile.experience).toMatchObject([{ organization: { en: 'Q Company' } }])
  })

  it('has sections after lines in bold type, and dates after a tab', async () => {
    const { profile, problems } = await read(
      [
        'Lan Shen 沈岚',
        '**Education**',
        '**Northlake University**\t2019 – 2023',
        'Ph.D. in Hydrology',
        '**Experience**',
        'Research Intern, Water Team, Delta Company\tJun 2021 – Sep 2021',
      ]
        .map(paragraph)
        .join(''),
    )
    expect(profile.name).toEqual({
      en: { given: 'Lan', family: 'Shen' },
      zh: { family: '沈', given: '岚' },
    })
    expect(profile.education).toEqual([
      {
        period: { start: '2019', end: '2023' },
        degree: { en: 'Ph.D.' },
        field: { en: 'Hydrology' },
        institution: { en: 'Northlake University' },
      },
    ])
    expect(profile.experience).toEqual([
      {
        period: { start: '2021-06', end: '2021-09' },
        role: { en: 'Research Intern' },
        unit: { en: 'Water Team' },
        organization: { en: 'Delta Company' },
      },
    ])
    expect(problems).toEqual([])
  })

  it('has a row of a table for each honour', async () => {
    const rows = [
      ['2021', 'River Prize, Water Society'],
      ['2020', 'Merit Student'],
    ]
    const { profile } = await read(paragraph('**Awards**') + table(rows))
    expect(profile.awards).toEqual([
      { name: { en: 'River Prize' }, issuer: { en: 'Water Society' }, date: '2021' },
      { name: { en: 'Merit Student' }, date: '2020' },
    ])
  })

  it('has links', async () => {
    const link = `<w:p><w:r><w:t xml:space="preserve">Email: </w:t></w:r><w:hyperlink r:id="rId7"><w:r><w:t>lan@eastbay.example</w:t></w:r></w:hyperlink></w:p>`
    const { profile } = await read(link, { rId7: 'mailto:lan@eastbay.example' })
    expect(profile.links).toEqual([{ type: 'email', url: 'mailto:lan@eastbay.example' }])
  })
})

describe('docxToHtml', () => {
  it('has a line for each block', async () => {
    expect(await docxToHtml(wordDocument(paragraph('a') + paragraph('b\tc')))).toEqual({
      html: '<p>a</p>\n<p>b | c</p>\n',
    })
  })

  it.each([
    ['no archive', new Uint8Array([1, 2, 3])],
    ['a document whose XML is cut short', wordDocument('<w:p><w:r')],
    ['a document that is cut short', wordDocument(paragraph('a')).slice(0, 300)],
  ])('gives nothing for %s', async (_, bytes) => {
    expect(await docxToHtml(bytes)).toBe('broken')
  })

  it.each([
    ['a million empty paragraphs', wordDocument('<w:p/>'.repeat(1_000_000))],
    ['fifty thousand empty paragraphs', wordDocument('<w:p/>'.repeat(50_000))],
    ['fifty thousand empty cells', wordDocument('<w:tc/>'.repeat(50_000))],
    ['elements that text seems to close', wordDocument('<w:smartTag>/>'.repeat(10_000))],
    ['a million attributes', wordDocument(`<w:p ${'a="" '.repeat(1_000_000)}/>`)],
    ['elements ten thousand deep', wordDocument('<w:ins>'.repeat(10_000))],
    ['types of 100 MB', withPart('[Content_Types].xml', ' '.repeat(100_000_000))],
  ])('refuses %s before the reader unpacks it', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(1_000_000)
    expect(await docxToHtml(bytes)).toBe('too-large')
  })

  it('gives the reader no more of a part than its archive declares', () => {
    const parts = documentParts(understated())
    expect(unzipSync(parts as Uint8Array)['[Content_Types].xml']).toHaveLength(100)
  })

  it('reads a list of 2,000 papers as Word writes them, each of ten runs with their fonts', async () => {
    const run = `<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB"/></w:rPr><w:t>Paper</w:t></w:r><w:proofErr w:type="spellEnd"/>`
    const converted = await docxToHtml(wordDocument(`<w:p>${run.repeat(10)}</w:p>`.repeat(2_000)))
    const html = typeof converted === 'string' ? converted : converted.html
    expect(html.match(/<p>/gu)).toHaveLength(2_000)
  })

  it('leaves out empty elements that do not affect the text, and no others', async () => {
    const run = (inside: string) =>
      `<w:r><w:rPr><w:lang w:val="en"/><w:b/><w:sz w:val="22"/></w:rPr><w:t>${inside}</w:t></w:r>`
    const body = `<w:p><w:proofErr w:type="a"/>${run('one')}<w:lang>${run('two')}</w:lang></w:p>`
    const xml = unzipSync(documentParts(wordDocument(body)) as Uint8Array)['word/document.xml']
    expect(new TextDecoder().decode(xml)).toContain(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>one</w:t></w:r><w:lang><w:r>',
    )
    expect(await docxToHtml(wordDocument(`<w:p>${run('one')}</w:p>`))).toEqual({
      html: '<p><strong>one</strong></p>\n',
    })
  })

  it.each([
    ['elements', `<w:p>${'<w:r/>'.repeat(220_000)}</w:p>`],
    ['runs of one letter', `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(90_000)}</w:p>`],
    ['elements with attributes', `<w:p>${'<w:r a="" b=""/>'.repeat(130_000)}</w:p>`],
    ['entities', `<w:p><w:r><w:t>${'&amp;'.repeat(3_000_000)}</w:t></w:r></w:p>`],
    ['texts between elements', `<w:p>${'<w:r/>x '.repeat(140_000)}</w:p>`],
  ])('refuses so many %s that the reader takes half a gigabyte', async (_, body) => {
    expect(await docxToHtml(wordDocument(body))).toBe('too-large')
  })

  it('does not open the parts that do not affect the text', () => {
    const parts = documentParts(withPart('word/theme/theme1.xml', '<a/>'.repeat(1_000_000)))
    expect(Object.keys(unzipSync(parts as Uint8Array))).not.toContain('word/theme/theme1.xml')
  })

  it('reads two thousand paragraphs', async () => {
    const converted = await docxToHtml(wordDocument(paragraph('Words of a CV').repeat(2_000)))
    expect(converted).toMatchObject({ html: expect.stringContaining('Words of a CV') as string })
  })
})

function withPart(name: string, text: string): Uint8Array {
  return zipSync(
    { ...unzipSync(wordDocument(paragraph('a'))), [name]: strToU8(text) },
    { level: 9 },
  )
}

/** The size of the part is written as 100 where the archive lists it. */
function understated(): Uint8Array {
  const text = ' '.repeat(100_000_000)
  const bytes = withPart('[Content_Types].xml', text)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === text.length) view.setUint32(at, 100, true)
  }
  return bytes
}
