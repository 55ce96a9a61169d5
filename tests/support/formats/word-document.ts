import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A Word document with this body: the least that is one. */
export function wordDocument(
  body: string,
  links: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relationships = Object.entries(links).map(
    ([id, url]) =>
      `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${url}" TargetMode="External"/>`,
  )
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

/** A paragraph; `**words**` are bold, a tab is one. */
export function paragraph(text: string): string {
  const runs = text.split(/(\*\*[^*]+\*\*|\t)/u).map((part) => {
    if (part === '\t') return '<w:r><w:tab/></w:r>'
    const bold = part.startsWith('**') ? '<w:rPr><w:b/></w:rPr>' : ''
    return `<w:r>${bold}<w:t xml:space="preserve">${part.replaceAll('**', '')}</w:t></w:r>`
  })
  return `<w:p>${runs.join('')}</w:p>`
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`)
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`).join('')}</w:tbl>`
}
