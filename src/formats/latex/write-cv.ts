import type { Block, Inline } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { hasHan } from '#core/text/language-of.ts'
import { composeCv } from '../cv/compose-cv.ts'
import type { CvSources } from '../cv/cv-sections.ts'
import type { Cv, CvEntry, CvSection } from '../cv/cv.ts'
import { preamble } from './preamble.ts'
import { text } from './text.ts'

/** A CV for the article class; with Chinese in it for ctex, which wants XeLaTeX or LuaLaTeX. */
export function writeLatexCv(sources: CvSources, locale: Locale): string {
  const cv = composeCv(sources, locale)
  const body = [
    String.raw`\begin{center}`,
    String.raw`  {\LARGE\bfseries ${text(cv.name)}}\par\smallskip`,
    ...(cv.headline === undefined ? [] : [String.raw`  \textit{${text(cv.headline)}}\par`]),
    ...cv.affiliations.map((line) => String.raw`  ${text(line)}\par`),
    ...contactLines(cv.contacts),
    String.raw`\end{center}`,
    ...(cv.biography.length === 0 ? [] : ['', blocksText(cv.biography)]),
    ...cv.sections.flatMap(sectionText),
  ].join('\n')
  return [
    ...preamble({ isChinese: hasHan(body), title: text(cv.name) }),
    '',
    String.raw`\begin{document}`,
    body,
    '',
    String.raw`\end{document}`,
    '',
  ].join('\n')
}

/** Each stays on one line; a line may break between two of them, but not before a separator. */
function contactLines(contacts: Cv['contacts']): string[] {
  const links = contacts.map(({ text: label, url }) => String.raw`\mbox{${link(text(label), url)}}`)
  return links.length === 0 ? [] : [`  ${links.join('\n  \\quad ')}`]
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

function blocksText(blocks: readonly Block[], depth = 0): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return inlineText(block.children)
      // TeX allows lists up to four levels deep, and none without an item.
      if (block.items.length === 0) return ''
      if (depth >= MAX_LIST_DEPTH)
        return block.items.map((item) => blocksText(item, depth)).join('\n\n')
      const kind = block.ordered ? 'enumerate' : 'itemize'
      const items = block.items.map((item) => String.raw`\item {}${blocksText(item, depth + 1)}`)
      return [String.raw`\begin{${kind}}`, ...items, String.raw`\end{${kind}}`].join('\n')
    })
    .join('\n\n')
}

const MAX_LIST_DEPTH = 4

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
      if (node.type === 'paper') return inside
      return node.type === 'link' ? link(inside, node.url) : `\\${COMMANDS[node.type]}{${inside}}`
    })
    .join('')
}

/** Encodes what TeX reads before it recognizes a URL. */
function link(inside: string, url: string): string {
  const encoded = url.replaceAll(/[{}\\^$\s]/gu, (sign) => encodeURIComponent(sign))
  return `\\href{${encoded.replaceAll(/[%#&_~]/gu, (sign) => (sign === '~' ? '\\string~' : `\\${sign}`))}}{${inside}}`
}
