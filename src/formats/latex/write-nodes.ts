import type { TexNode } from './parse-tex.ts'
import { endParagraph, write } from './tex-lines.ts'
import { BOLD, ITALIC, SIGNS } from './tex-macros.ts'
import { goDeeper, spendStep } from './tex-budget.ts'
import { inlineText, reportUnread, reportTooMuch, type TexPage } from './tex-page.ts'
import { writeEnvironment } from './write-environment.ts'
import { writeMacro } from './write-macro.ts'
import { lookUp } from '../look-up.ts'

/** Writes nodes as lines of Markdown. */
export function writeNodes(page: TexPage, nodes: readonly TexNode[]): void {
  const isDone = goDeeper(page.budget, () => {
    for (let at = 0; at < nodes.length;) {
      if (!spendStep(page.budget, lengthOf(nodes[at])))
        return reportTooMuch(page, textAt(page, nodes[at]))
      at = writeNode(page, nodes, at)
      reportLongLine(page)
    }
  })
  if (!isDone) reportTooMuch(page, textAt(page, nodes[0]))
}

/** Once for each line. */
function reportLongLine({ to, report }: TexPage): void {
  if (to.overflow !== 'unreported') return
  to.overflow = 'reported'
  report('too-much', to.text, to)
}

function lengthOf(node: TexNode | undefined): number {
  return node?.type === 'string' || node?.type === 'comment' ? node.content.length : 0
}

function textAt({ tree }: TexPage, node: TexNode | undefined): string {
  const start = node?.position?.start.offset ?? 0
  return tree.text.slice(start, start + 400)
}

function writeNode(page: TexPage, nodes: readonly TexNode[], at: number): number {
  const node = nodes[at]
  if (node?.position !== undefined && page.expansions === 0) page.to.line = node.position.start.line
  switch (node?.type) {
    case 'macro':
      return writeMacro(page, node.content, nodes, at)
    case 'string':
      write(page.to, wordsOf(node.content))
      break
    case 'comment':
    case 'whitespace':
      if (page.to.text !== '') write(page.to, ' ')
      break
    case 'parbreak':
      endParagraph(page.to)
      break
    case 'group':
      writeGroup(page, node.content)
      break
    case 'environment':
      writeEnvironment(page, node.env, node.content)
      break
    case 'inlinemath':
      write(page.to, mathWords(sourceBetween(page, node)))
      break
    case 'verb':
      write(page.to, wordsOf(node.content))
      break
    case 'verbatim':
    case 'displaymath':
    case 'mathenv':
      reportUnread(page, sourceBetween(page, node))
      break
    case 'root':
    case undefined:
      break
  }
  return at + 1
}

/** `{\bf words}` is bold up to its end. */
function writeGroup(page: TexPage, content: readonly TexNode[]): void {
  const [first] = content.filter(({ type }) => type !== 'whitespace')
  const name = first?.type === 'macro' ? first.content : ''
  const mark = BOLD.has(name) ? '**' : ITALIC.has(name) ? '*' : ''
  if (mark === '') return page.visit(page, content)
  const text = inlineText(page, content)
  write(page.to, text === '' || /\u2028/u.test(text) ? text : `${mark}${text}${mark}`)
}

/** Escapes characters that are marks in Markdown. */
function wordsOf(text: string): string {
  return text.replaceAll(/[~\u00A0]/gu, ' ').replaceAll(/[*_`]/gu, '\\$&')
}

function sourceBetween(page: TexPage, { position }: TexNode): string {
  const source =
    position === undefined ? '' : page.tree.text.slice(position.start.offset, position.end.offset)
  return source.replaceAll(/^\$|\$$|^\\\(|\\\)$/gu, '')
}

const PLAIN = /^[\p{L}\p{N}\s.,:;&+\-–/()|*†‡§#~×·→≈%=<>!]*$/u

/** A formula that is only a symbol or a number as text, a superscript star as a mark; any other as written. */
function mathWords(source: string): string {
  const words = source
    .replace(/\\(?:text|mathrm|mathbf|textbf|rm|bf)\b/gu, '')
    .replace(/\\([A-Za-z]+|[&%$#_, ])\s?/gu, (whole, name: string) => lookUp(SIGNS, name) ?? whole)
    .replace(/[{}^]/gu, '')
  return PLAIN.test(words.replaceAll('\\*', '*'))
    ? words.replace(/(?<!\\)\*/gu, '\\*')
    : `$${source}$`
}
