import { strToU8 } from 'fflate'
import { wordDocument } from '#tests/support/formats/word-document.ts'
import type { FileToRead } from '../read-in-worker.ts'
import { MEGABYTE } from './large-source.ts'

/** Texts of a megabyte that are made to cost much, by the name of their file. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'a.bib': [
    `@article{a, title = {A}, author = {${repeated('a*')}!}, year = 2020}`,
    `@article{a, title = {${repeated('{\\foo ')}`,
    `@article{a, ${repeated('title = {A}, ')} }`,
    repeated('@article{a, title = "A" # b}\n'),
    repeated('@string{a = a # a}\n'),
  ],
  'a.ris': [
    `TY  - JOUR\nTI  - A\nAU  - ${repeated('a*')}!\nER  - `,
    repeated('TY  - JOUR\n'),
    `TY  - JOUR\n${repeated('AU  - A\n')}ER  - `,
  ],
  'a.csl.json': [repeated('['), `[${repeated('{"a":')}`, `[${repeated('{"title":"a"},')}0]`],
  'zotero.json': [`[${repeated('{"itemType":"book","title":"a"},')}0]`],
  'openalex.json': [`{"results":[${repeated('{"id":"https://openalex.org/W1"},')}0]}`],
  'orcid.json': [`{"bulk":[${repeated('{"work":{"put-code":1}},')}0]}`],
  'dblp.xml': [
    `<dblpperson name="A">${repeated('<r>')}`,
    `<dblpperson name="A"><r><article key="a">${repeated('<author>A</author>')}</article></r></dblpperson>`,
    `<dblpperson name="A">${repeated('&amp;')}</dblpperson>`,
  ],
  'resume.json': [
    `{"basics":{},"publications":[${repeated('{"name":"a"},')}0]}`,
    `{"basics":{"name":"${repeated('a ')}"}}`,
  ],
  'resume.yaml': [
    `basics:\n  name: ${repeated('! ')}`,
    `basics:\n  name: "${repeated('\\z')}`,
    `basics:\n${repeated('  - [a, b]\n')}`,
    `basics:\n  name: [${repeated('a,')}`,
  ],
  'index.md': [
    `- ${repeated('*')} Ph.D., Northlake University, 2019 - 2023`,
    repeated('- x\n'),
    repeated('[a]('),
    repeated('*x'),
    repeated('<div>'),
    repeated('# x\n'),
  ],
  'cv.tex': ['- ', 'a~', 'a&1\\\\', '{\\bf ', '"a'].map(
    (token) => `\\documentclass{article}\n\\begin{document}\n${repeated(token)}\n\\end{document}`,
  ),
}

/** Word documents that are small only as long as no one unpacks them. */
const WORD_BODIES: readonly string[] = [
  '<w:p/>'.repeat(1_000_000),
  `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(40_000)}</w:p>`,
  `<w:p><w:r><w:t>${'a '.repeat(5_000_000)}</w:t></w:r></w:p>`,
]

/** Files that are made to cost much. */
export function hostileSources(): { name: string; files: FileToRead[] }[] {
  const texts = Object.entries(TEXTS).map(([path, bodies]) => {
    return { name: path, files: bodies.map((text) => ({ path, bytes: strToU8(text) })) }
  })
  const documents = WORD_BODIES.map((body) => ({ path: 'cv.docx', bytes: wordDocument(body) }))
  return [...texts, { name: 'cv.docx', files: documents }]
}

function repeated(token: string): string {
  return token.repeat(Math.ceil(MEGABYTE / token.length))
}
