import { type Block, type Inline, plainText } from '#core/bundle/rich-text.ts'
import { readableMath } from '#core/text/readable-math.ts'
import { composeCv } from '../cv/compose-cv.ts'
import type { CvSources } from '../cv/cv-sections.ts'
import type { CvEntry } from '../cv/cv.ts'
import type { Locale } from '#core/schema/locale.ts'

/** A CV in Markdown, readable as is and by any program that supports CommonMark. */
export function writeMarkdownCv(sources: CvSources, locale: Locale): string {
  const cv = composeCv(sources, locale)
  const head = [
    `# ${escaped(cv.name)}`,
    ...(cv.headline === undefined ? [] : [marked(escaped(cv.headline), '*')]),
    cv.affiliations.map((line) => lineText([line])).join('  \n'),
    cv.contacts.map(({ text, url }) => link(escaped(text), url)).join(' · '),
    blocksText(cv.biography),
  ]
  const sections = cv.sections.flatMap(({ title, entries, remark }) => [
    `## ${escaped(title)}`,
    entries.map(entryText).join('\n'),
    ...(remark === undefined ? [] : [escaped(remark)]),
  ])
  return `${[...head, ...sections].filter((part) => part !== '').join('\n\n')}\n`
}

function entryText({ when, text, notes = [] }: CvEntry): string {
  const date = when === undefined ? '' : `${marked(escaped(when), '**')} · `
  const line = `- ${date}${lineText(text)}`
  return [line, ...notes.map((note) => `  - ${lineText(note)}`)].join('\n')
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return lineText(block.children)
      const items = block.items.map((item, at) => {
        const mark = block.ordered ? `${at + 1}. ` : '- '
        return mark + blocksText(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      })
      return items.join('\n')
    })
    .join('\n\n')
}

/** What would begin a list, a heading or a table at the beginning of a line is text. */
function lineText(nodes: readonly Inline[]): string {
  return inlineText(nodes)
    .trim()
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
    .replace(/^[-+=:]/u, String.raw`\$&`)
}

const MARKS = { strong: '**', emphasis: '*', highlight: '**' } as const

function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(readableMath(node))
      if (node.type === 'link') return link(inlineText(node.children), node.url)
      if (node.type === 'paper') return inlineText(node.children)
      if (node.type === 'code') return codeText(node.children)
      return marked(inlineText(node.children), MARKS[node.type])
    })
    .join('')
}

/** Marks have no space inside their ends and are never empty: four asterisks alone are a horizontal rule. */
function marked(text: string, mark: string): string {
  const inside = text.trim()
  if (inside === '') return text
  const [before = '', after = ''] = text.split(inside, 2)
  return `${before}${mark}${inside}${mark}${after}`
}

function codeText(nodes: readonly Inline[]): string {
  const text = plainText(nodes).replaceAll(/\s+/gu, ' ')
  if (text.trim() === '') return text
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length)) + 1)
  return /^`|`$/u.test(text) ? `${fence} ${text} ${fence}` : fence + text + fence
}

/** In a URL `&copy;` would become a character. */
function link(text: string, url: string): string {
  const encoded = url
    .replaceAll(/[<>\s]/gu, (sign) => encodeURIComponent(sign))
    .replaceAll(/&(?=#?\w+;)/gu, '&amp;')
  return `[${text}](<${encoded}>)`
}

/** Escapes everything special in Markdown, and what looks like HTML; `!` before a link would make it an image. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>&#|~]|!$/gu, String.raw`\$&`)
}
