import type { Block, Inline } from '#core/bundle/rich-text.ts'
import { readableMath } from '#core/text/readable-math.ts'
import { composeCv, type CvSources } from '../cv/compose-cv.ts'
import type { CvEntry } from '../cv/cv.ts'
import type { Locale } from '#core/schema/locale.ts'

/** A CV in Markdown, readable as it is and by any program that knows CommonMark. */
export function writeMarkdownCv(sources: CvSources, locale: Locale): string {
  const cv = composeCv(sources, locale)
  const head = [
    `# ${escaped(cv.name)}`,
    ...(cv.headline === undefined ? [] : [`*${escaped(cv.headline)}*`]),
    cv.affiliations.map(escaped).join('  \n'),
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
  const line = `- ${when === undefined ? '' : `**${escaped(when)}** · `}${inlineText(text)}`
  return [line, ...notes.map((note) => `  - ${inlineText(note)}`)].join('\n')
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return inlineText(block.children)
      const items = block.items.map((item) => blocksText(item).replaceAll('\n', '\n  '))
      return items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`).join('\n')
    })
    .join('\n\n')
}

const MARKS = { strong: '**', emphasis: '*', highlight: '**' } as const

function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(readableMath(node))
      const inside = inlineText(node.children)
      if (node.type === 'link') return link(inside, node.url)
      if (node.type === 'code') return codeText(node.children)
      return `${MARKS[node.type]}${inside}${MARKS[node.type]}`
    })
    .join('')
}

function codeText(nodes: readonly Inline[]): string {
  const text = nodes
    .map((node) => (typeof node === 'string' ? node : codeText(node.children)))
    .join('')
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length)) + 1)
  return /^`|`$/u.test(text) ? `${fence} ${text} ${fence}` : fence + text + fence
}

function link(text: string, url: string): string {
  return `[${text}](<${url.replaceAll(/[<>\s]/gu, (sign) => encodeURIComponent(sign))}>)`
}

/** Every sign of Markdown stands for itself, and so does what looks like HTML. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>&#|~]/gu, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
    .replace(/^([-+])/u, String.raw`\$1`)
}
