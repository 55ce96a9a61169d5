import { strToU8, zipSync, type Zippable } from 'fflate'
import { pdfDocument, type PlacedText } from '#tests/support/formats/pdf-document.ts'
import { wordDocument } from '#tests/support/formats/word-document.ts'
import { megabyteOf, megabyteOfEntries, type LargeSource } from './large-source.ts'
import { citedAuthors, printedAuthors, type LargePaper } from './paper.ts'

/** Home pages, résumés and CVs. */
export function documents(): LargeSource[] {
  return [
    megabyteOf(['homepage', 'index.md'], markdownPoint, {
      before: '# Ada Lin\n\n## Publications\n\n',
    }),
    { ...megabyteOf(['homepage', 'index.html'], htmlPoint, HTML), from: 'homepage' },
    megabyteOf(['homepage', '简历.md'], chinesePoint, { before: '# 林安\n\n## 论文\n\n' }),
    megabyteOf(['latex', 'cv.tex'], latexItem, LATEX),
    megabyteOf(['json-resume', 'resume.json'], resumeJson, { ...RESUME_JSON, between: ',\n' }),
    megabyteOf(['json-resume', 'resume.yaml'], resumeYaml, {
      before: 'basics:\n  name: Ada Lin\npublications:\n',
    }),
    wordCv(),
    printedCv(),
    siteArchive(),
  ]
}

function markdownPoint(paper: LargePaper): string {
  return `- ${reference(
    paper,
    (title) => `"${title}"`,
    (name) => `*${name}*`,
  )} [DOI](https://doi.org/${paper.doi})`
}

function htmlPoint(paper: LargePaper): string {
  return `<li>${reference(
    paper,
    (title) => `<b>${title}</b>`,
    (name) => `<i>${name}</i>`,
  )} <a href="https://doi.org/${paper.doi}">DOI</a></li>`
}

const HTML = {
  before: '<!doctype html><html lang="en"><body><h1>Ada Lin</h1>\n<h2>Publications</h2>\n<ol>\n',
  after: '\n</ol></body></html>',
}

function latexItem(paper: LargePaper): string {
  return String.raw`\item ${reference(
    paper,
    (title) => `\`\`${title}''`,
    (name) => `\\emph{${name}}`,
  )} \href{https://doi.org/${paper.doi}}{doi}`
}

const LATEX = {
  before: String.raw`\documentclass{article}
\begin{document}
\name{Ada}{Lin}
\section{Publications}
\begin{enumerate}
`,
  after: String.raw`
\end{enumerate}
\end{document}
`,
}

function reference(
  paper: LargePaper,
  title: (text: string) => string,
  journal: (text: string) => string,
): string {
  return `${printedAuthors(paper)}. ${title(paper.title)}. ${journal(paper.journal)}, vol. ${paper.volume}, pp. ${paper.pages.join('-')}, ${paper.year}.`
}

function chinesePoint({ at, year }: LargePaper): string {
  return `- 林安, 沈岚, 周明远. 河流与湖泊的深度模型及其应用之${at + 1}[J]. 水文学报, ${year}, ${(at % 40) + 1}(3): ${at + 1}-${at + 12}.`
}

function resumePublication(paper: LargePaper) {
  return {
    name: paper.title,
    publisher: paper.journal,
    releaseDate: String(paper.year),
    url: `https://doi.org/${paper.doi}`,
    summary: paper.authors.map(({ given, family }) => `${given} ${family}`).join(', '),
  }
}

function resumeJson(paper: LargePaper): string {
  return JSON.stringify(resumePublication(paper))
}

const RESUME_JSON = { before: '{"basics": {"name": "Ada Lin"}, "publications": [', after: ']}' }

function resumeYaml(paper: LargePaper): string {
  const lines = Object.entries(resumePublication(paper)).map(
    ([key, text]) => `${key}: ${JSON.stringify(text)}`,
  )
  return `  - ${lines.join('\n    ')}`
}

/** As Word writes it: each run with its fonts, and a run for each change of them. */
function wordCv(): LargeSource {
  const entries = megabyteOfEntries((paper) => reference(paper, asBold, asItalic))
  const paragraphs = entries.map(
    (entry) => `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/></w:pPr>${wordRuns(entry)}</w:p>`,
  )
  const heading = (text: string) => `<w:p>${wordRuns(`**${text}**`)}</w:p>`
  const body = heading('Ada Lin') + heading('Publications') + paragraphs.join('')
  return { format: 'docx', path: 'cv.docx', bytes: wordDocument(body), papers: entries.length }
}

const asBold = (text: string) => `**${text}**`
const asItalic = (text: string) => `*${text}*`

const FONTS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/>'

function wordRuns(text: string): string {
  const runs = text.split(/(\*{1,2}[^*]+\*{1,2})/u).map((part) => {
    const mark = part.startsWith('**') ? '<w:b/>' : part.startsWith('*') ? '<w:i/>' : ''
    return `<w:r><w:rPr>${FONTS}${mark}</w:rPr><w:t xml:space="preserve">${part.replaceAll('*', '')}</w:t></w:r>`
  })
  return runs.join('<w:proofErr w:type="spellStart"/>')
}

const PAGE = { top: 770, lines: 58, line: 12.5, characters: 105 }

/** Numbered entries in a small type, each of two or three lines. */
function printedCv(): LargeSource {
  // Where each line is on its page is half of the megabyte, and no reader takes more pages.
  const entries = megabyteOfEntries((paper) => pdfLinesOf(paper).join('\n')).slice(0, 3_000)
  const lines = ['Ada Lin', 'Publications', ...entries.flatMap((entry) => entry.split('\n'))]
  const pages: PlacedText[][] = []
  for (const [at, text] of lines.entries()) {
    const page = Math.floor(at / PAGE.lines)
    const isFirst = at < 2 || text.startsWith('[')
    const place = { x: isFirst ? 40 : 60, y: PAGE.top - (at % PAGE.lines) * PAGE.line }
    pages[page] = [...(pages[page] ?? []), { text, ...place, size: at < 2 ? 16 - 2 * at : 9 }]
  }
  return { format: 'pdf', path: 'cv.pdf', bytes: pdfDocument(pages), papers: entries.length }
}

function pdfLinesOf(paper: LargePaper): string[] {
  const words = `[${(paper.at % 900) + 1}] ${reference(
    paper,
    (title) => `"${title}"`,
    (journal) => journal,
  )}`.split(' ')
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > PAGE.characters) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** A page for each paper, with its settings, as academicpages has them. */
function publicationPage(paper: LargePaper): string {
  return `---
title: "${paper.title}"
collection: publications
date: ${paper.year}-01-01
venue: '${paper.journal}'
paperurl: 'https://doi.org/${paper.doi}'
citation: '${citedAuthors(paper)} (${paper.year}). &quot;${paper.title}.&quot; <i>${paper.journal}</i>. ${paper.volume}(1).'
---
`
}

function siteArchive(): LargeSource {
  const entries = megabyteOfEntries(publicationPage)
  const pages = entries.map((text, at) => [`_publications/paper-${at}.md`, strToU8(text)])
  const files = { ...Object.fromEntries(pages), '_pages/about.md': strToU8(ABOUT) } as Zippable
  return { format: 'homepage', path: 'site.zip', bytes: zipSync(files), papers: entries.length }
}

const ABOUT = '---\ntitle: About\npermalink: /\n---\nI study rivers.\n'
