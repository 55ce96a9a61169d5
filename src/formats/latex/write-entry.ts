import { HARD_BREAK } from '../homepage/text/page-line.ts'
import { findDates } from '../homepage/text/read-date.ts'
import type { TexGroup, TexNode } from './parse-tex.ts'
import { endLine, startPoint, write } from './tex-lines.ts'
import { ENTRIES, type EntryPart } from './tex-macros.ts'
import { inlineText, reportUnread, type TexPage } from './tex-page.ts'

const LENGTH = /^[\d.\s*-]*(?:pt|em|ex|cm|mm|in|\\\w+)?$/u

/** True for a macro that is not in any table and whose arguments read like an entry: texts, not lengths. */
export function isEntryLike(page: TexPage, groups: readonly TexGroup[]): boolean {
  const texts = groups.map(({ content }) => inlineText(page, content))
  return texts.filter((text) => /\p{L}{2}/u.test(text) && !LENGTH.test(text)).length > 1
}

/** An entry from the arguments of its macro; what was done comes as points below it. */
export function writeEntry(page: TexPage, name: string, groups: readonly TexGroup[]): void {
  const parts = ENTRIES[`${name}/${groups.length}`] ?? groups.map(() => 'what' as const)
  const written = groups.map((group, index) => argumentOf(page, group, parts[index] ?? 'what'))
  const dates = written.filter(({ part }) => part === 'date')
  const words = written.filter(({ part }) => part === 'what' || part === 'where')
  startPoint(page.to)
  write(page.to, [...dates, ...words].flatMap(({ text }) => text || []).join(' | '))
  page.to.isEntry = true
  // A bundle has no place for towns and marks.
  for (const { part, text } of written)
    if ((part === 'place' || part === 'detail') && text !== '') reportUnread(page, text)
  for (const { part, group } of written) if (part === 'points') writePoints(page, group)
}

type Argument = { part: EntryPart; text: string; group: TexGroup }

function argumentOf(page: TexPage, group: TexGroup, part: EntryPart): Argument {
  if (part === 'points' || holdsPoints(group)) return { part: 'points', text: '', group }
  const text = inlineText(page, group.content).replaceAll(HARD_BREAK, ' | ')
  if (part !== 'side') return { part, text, group }
  return { part: findDates(text).length > 0 ? 'date' : 'place', text, group }
}

/** A list of points, or one point that is a text. */
function writePoints(page: TexPage, group: TexGroup): void {
  const { to } = page
  const { depth } = to
  const list = group.content.findIndex(beginsPoints)
  const before = inlineText(page, list < 0 ? group.content : group.content.slice(0, list))
  if (before !== '') {
    to.depth = Math.max(depth, 1) + 1
    startPoint(to)
    write(to, before)
    endLine(to)
    to.depth = depth
  }
  if (list >= 0) page.visit(page, group.content.slice(list))
  endLine(to)
  to.depth = depth
}

function holdsPoints({ content }: TexGroup): boolean {
  return content.some(beginsPoints)
}

function beginsPoints(node: TexNode): boolean {
  return (
    node.type === 'environment' ||
    (node.type === 'macro' && /^(?:item|resumeItem)/u.test(node.content))
  )
}
