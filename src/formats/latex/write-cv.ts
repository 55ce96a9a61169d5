import type { Block, Inline } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { hasHan } from '#core/text/language-of.ts'
import { latexText } from '../bibtex/latex.ts'
import { composeCv, type CvSources } from '../cv/compose-cv.ts'
import type { CvEntry, CvSection } from '../cv/cv.ts'

/** A CV for the article class; with Chinese in it for ctex, which wants XeLaTeX or LuaLaTeX. */
export function writeLatexCv(sources: CvSources, locale: Locale): string {
  const cv = composeCv(sources, locale)
  const body = [
    String.raw`\begin{center}`,
    String.raw`  {\LARGE\bfseries ${text(cv.name)}}\par\smallskip`,
    ...(cv.headline === undefined ? [] : [String.raw`  \textit{${text(cv.headline)}}\par`]),
    ...cv.affiliations.map((line) => String.raw`  ${text(line)}\par`),
    ...(cv.contacts.length === 0
      ? []
      : [
          `  ${cv.contacts.map(({ text: label, url }) => link(text(label), url)).join(' \\textperiodcentered{} ')}`,
        ]),
    String.raw`\end{center}`,
    ...(cv.biography.length === 0 ? [] : ['', blocksText(cv.biography)]),
    ...cv.sections.flatMap(sectionText),
  ].join('\n')
  return [
    ...preamble(hasHan(body)),
    '',
    String.raw`\begin{document}`,
    body,
    '',
    String.raw`\end{document}`,
    '',
  ].join('\n')
}

function preamble(isChinese: boolean): string[] {
  return [
    ...(isChinese ? ['% Compile with XeLaTeX or LuaLaTeX.'] : []),
    String.raw`\documentclass[11pt,a4paper]{article}`,
    String.raw`\usepackage{iftex}`,
    isChinese
      ? String.raw`\usepackage[scheme=plain]{ctex}`
      : String.raw`\ifpdftex\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\fi`,
    String.raw`\usepackage{textcomp}`,
    String.raw`\usepackage{amsmath,amssymb}`,
    String.raw`\usepackage[margin=2.2cm]{geometry}`,
    String.raw`\usepackage[hidelinks]{hyperref}`,
    String.raw`\setlength{\parindent}{0pt}`,
    String.raw`\setlength{\parskip}{0.4em}`,
    String.raw`\pagestyle{plain}`,
  ]
}

function sectionText({ title, entries, remark }: CvSection): string[] {
  return [
    '',
    String.raw`\section*{${text(title)}}`,
    String.raw`\begin{itemize}`,
    ...entries.map(entryText),
    String.raw`\end{itemize}`,
    ...(remark === undefined ? [] : [String.raw`{\small ${text(remark)}}`]),
  ]
}

function entryText({ when, text: inline, notes = [] }: CvEntry): string {
  const date = when === undefined ? '' : String.raw`\textbf{${text(when)}}\quad `
  const inside = notes.map((note) => String.raw`    \item ${inlineText(note)}`)
  const list = [String.raw`  \begin{itemize}`, ...inside, String.raw`  \end{itemize}`]
  const line = String.raw`  \item ${date}${inlineText(inline)}`
  return [line, ...(notes.length === 0 ? [] : list)].join('\n')
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return inlineText(block.children)
      const kind = block.ordered ? 'enumerate' : 'itemize'
      const items = block.items.map((item) => String.raw`\item {}${blocksText(item)}`)
      return [String.raw`\begin{${kind}}`, ...items, String.raw`\end{${kind}}`].join('\n')
    })
    .join('\n\n')
}

const COMMANDS = {
  strong: 'textbf',
  emphasis: 'emph',
  highlight: 'textbf',
  code: 'texttt',
} as const

function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return text(node)
      const inside = inlineText(node.children)
      return node.type === 'link' ? link(inside, node.url) : `\\${COMMANDS[node.type]}{${inside}}`
    })
    .join('')
}

function link(inside: string, url: string): string {
  const encoded = url.replaceAll(/[{}\\^\s]/gu, (sign) => encodeURIComponent(sign))
  return `\\href{${encoded.replaceAll(/[%#&_$~]/gu, (sign) => (sign === '~' ? '\\string~' : `\\${sign}`))}}{${inside}}`
}

/** A bracket behind `\item` or `\\` would be its argument. */
function text(plain: string): string {
  return latexText(plain.replaceAll(/\s+/gu, ' ')).replaceAll('[', '{[}').replaceAll(']', '{]}')
}
