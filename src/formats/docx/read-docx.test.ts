import { describe, expect, it } from 'vitest'
import { paragraph, table, wordDocument } from '#tests/support/word-document.ts'
import { docxToHtml } from './docx-to-html.ts'
import { readDocx } from './read-docx.ts'

async function read(body: string, links?: Record<string, string>) {
  const text = await docxToHtml(wordDocument(body, links))
  return readDocx([{ path: 'cv.docx', text: text ?? '' }])
}

describe('a CV in Word', () => {
  it('has sections where a line in bold type says so, and dates behind a tab', async () => {
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
    expect(await docxToHtml(wordDocument(paragraph('a') + paragraph('b\tc')))).toBe(
      '<p>a</p>\n<p>b | c</p>\n',
    )
  })

  it.each([
    ['no archive', new Uint8Array([1, 2, 3])],
    ['a document whose XML is cut short', wordDocument('<w:p><w:r')],
    ['a document that is cut short', wordDocument(paragraph('a')).slice(0, 300)],
  ])('gives nothing for %s', async (_, bytes) => {
    expect(await docxToHtml(bytes)).toBeUndefined()
  })
})
