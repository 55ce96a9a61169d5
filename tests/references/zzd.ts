import { documents } from '#tests/support/large-sources/documents.ts'
import { readHomepageWith } from '#formats/homepage/read-homepage.ts'
import { docxToHtml } from '#formats/docx/docx-to-html.ts'
const r = readHomepageWith(undefined)
const d = documents().find((d) => d.path === 'cv.docx')!
const h = await docxToHtml(d.bytes)
const html = typeof h === 'string' ? h : h.html
const part = html.split('\n').slice(0, 40).join('\n')
console.log(part.slice(0, 600))
const x = r([{ path: 'cv.docx', text: part }])
console.log(
  x.publications.length,
  JSON.stringify(x.publications.slice(0, 2).map((p) => p.publication)),
  x.problems.slice(0, 5),
  x.profile,
)
