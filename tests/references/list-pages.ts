import type { ImportFile } from '#formats/reading.ts'
import { fullName } from './people.ts'
import { textOf, type ReferenceList } from './reference-list.ts'

/** In how many ways a list is put into files. */
export const PAGE_FAMILIES = ['bullets', 'numbers', 'paragraphs', 'html', 'years'] as const
export const CV_FAMILIES = ['latex', 'print'] as const
export type Family = (typeof PAGE_FAMILIES)[number] | (typeof CV_FAMILIES)[number]

/** The files of a home page or a CV with this list. */
export function filesOf(list: ReferenceList, family: Family): ImportFile[] {
  const texts = list.references.map(textOf)
  const name = fullName(list.owner)
  const heading = list.lang === 'zh' ? '论文发表' : 'Publications'
  if (family === 'latex') return [{ path: 'cv.tex', text: latexOf(name, heading, texts) }]
  if (family === 'print') return [{ path: 'cv.txt', text: printOf(name, heading, texts) }]
  const settings = list.owner.zh === undefined ? name : `${name} (${list.owner.zh})`
  const legend = list.legend === '' ? '' : `\n(${list.legend})\n`
  const body = family === 'html' ? htmlOf(texts) : markdownOf(list, family, texts)
  return [
    { path: '_config.yml', text: `author:\n  name: "${settings}"\n` },
    {
      path: '_pages/about.md',
      text: `---\npermalink: /\n---\nI study rivers.\n\n# ${heading}\n${legend}\n${body}\n`,
    },
  ]
}

function markdownOf(
  { references }: ReferenceList,
  family: Family,
  texts: readonly string[],
): string {
  const lines = texts.map((text) =>
    text.replaceAll('\u2028', '  \n  ').replaceAll(/\n(?=\S)/gu, '\n  '),
  )
  if (family === 'numbers')
    return lines.map((text, at) => `${at + 1}. ${text.replaceAll('\n', '\n ')}`).join('\n')
  if (family === 'paragraphs')
    return lines.map((text) => text.replaceAll(/\n +/gu, '\n')).join('\n\n')
  const bullets = lines.map((text) => `- ${text}`)
  if (family === 'bullets') return bullets.join('\n')
  return bullets
    .map((text, at) => `${at % 4 === 0 ? `\n## ${references[at]?.work.year}\n\n` : ''}${text}`)
    .join('\n')
}

function htmlOf(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const html = text
      .replaceAll('&', '&amp;')
      .replaceAll(/\[\[([^\][]*)\]\(([^()]*)\)\]/gu, '[<a href="$2">$1</a>]')
      .replaceAll(/\[([^\][]*)\]\(([^()]*)\)/gu, '<a href="$2">$1</a>')
      .replaceAll(/\*\*([^*]+)\*\*/gu, '<b>$1</b>')
      .replaceAll(/__([^_]+)__/gu, '<b>$1</b>')
      .replaceAll(/(?<![\\\p{L}])\*([^*]+)\*/gu, '<i>$1</i>')
      .replaceAll(/`([^`]+)`/gu, '<code>$1</code>')
      .replaceAll(String.raw`\*`, '*')
      .replaceAll(String.raw`\|`, '|')
      .replaceAll('\u2028', '<br>\n')
    return `<li>${html}</li>`
  })
  return `<ul>\n${items.join('\n')}\n</ul>`
}

function latexOf(name: string, heading: string, texts: readonly string[]): string {
  const items = texts.map((text) => {
    const tex = text
      .replaceAll(/<\/?u>|__/gu, '')
      .replaceAll(/<sup>([^<]*)<\/sup>/gu, '$1')
      .replaceAll(/\\?([&#%_])/gu, String.raw`\$1`)
      .replaceAll(/\[\[([^\][]*)\]\(([^()]*)\)\]/gu, String.raw`[\href{$2}{$1}]`)
      .replaceAll(/\[([^\][]*)\]\(([^()]*)\)/gu, String.raw`\href{$2}{$1}`)
      .replaceAll(/\*\*([^*]+)\*\*/gu, String.raw`\textbf{$1}`)
      .replaceAll(/(?<![\\\p{L}])\*([^*]+)\*/gu, String.raw`\emph{$1}`)
      .replaceAll(/`([^`]+)`/gu, String.raw`\texttt{$1}`)
      .replaceAll(/\\([*|])/gu, '$1')
      .replaceAll(/\^/gu, String.raw`\textasciicircum{}`)
      .replaceAll('\u2028', '\\\\\n')
    return `\\item ${tex}`
  })
  return `\\documentclass{article}
\\begin{document}
\\begin{center}\\Large ${name}\\end{center}
\\section{Education}
2010 -- 2014, B.Sc. in Physics, Northport University
\\section{${heading}}
\\begin{enumerate}
${items.join('\n')}
\\end{enumerate}
\\end{document}
`
}

const WIDTH = 92

/** As \`pdftotext\` prints a page: no marks, no links, lines of a width. */
function printOf(name: string, heading: string, texts: readonly string[]): string {
  const items = texts.map((text, at) => {
    const plain = text
      .replaceAll(/<\/?(?:u|sup)>|\*\*|__|(?<!\\)\*|`|\\/gu, '')
      .replaceAll(/\[\[([^\][]*)\]\([^()]*\)\]/gu, '[$1]')
      .replaceAll(/\[([^\][]*)\]\([^()]*\)/gu, '$1')
      .split('\u2028')
      .map((line) => wrapped(line.trim()))
      .join('\n    ')
    return `[${at + 1}] ${plain}`
  })
  return `${name}\n\nEducation\n\n2010 - 2014   B.Sc. in Physics, Northport University\n\n${heading}\n\n${items.join('\n\n')}\n`
}

function wrapped(line: string): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n    ')
}
