import { HARD_BREAK } from '../homepage/text/page-line.ts'
import { findDates } from '../homepage/text/read-date.ts'
import { isPeriodText } from '../homepage/text/period-text.ts'
import { ORGANIZATION, UNIT } from '../homepage/entries/organization-words.ts'
import type { TexGroup, TexNode } from './parse-tex.ts'
import { breakLine, endLine, startPoint, write } from './tex-lines.ts'
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
  const written = withWholePeriods(
    groups.map((group, index) => argumentOf(page, group, parts[index] ?? 'what')),
  )
  const dates = written.filter(({ part }) => part === 'date')
  const words = written.filter(({ part }) => part === 'what' || part === 'where')
  startPoint(page.to)
  write(page.to, [...dates, ...words].flatMap(({ text }) => text || []).join(' | '))
  page.to.isEntry = true
  // A bundle has no place for towns.
  for (const { part, text } of written)
    if (part === 'place' && text !== '') reportUnread(page, text)
  for (const { part, group } of written)
    if (part === 'points' || part === 'detail') writePoints(page, group)
  // Text after an entry is its next line.
  breakLine(page.to)
}

type Argument = { part: EntryPart; text: string; group: TexGroup }

/** What an argument is, by its place and by what is in it: classes derived from others often change the order. */
function argumentOf(page: TexPage, group: TexGroup, part: EntryPart): Argument {
  if (part === 'points' || holdsPoints(group)) return { part: 'points', text: '', group }
  const text = inlineText(page, group.content).replaceAll(HARD_BREAK, ' | ')
  return { part: partOf(text, part), text, group }
}

function partOf(text: string, part: EntryPart): EntryPart {
  const isNamed = UNIT.test(text) || ORGANIZATION.test(text)
  if (isPeriodText(text)) return 'date'
  switch (part) {
    case 'date':
    case 'side':
      if (findDates(text).length > 0) return 'date'
      return isNamed ? 'where' : 'place'
    case 'place':
      return isNamed ? 'where' : 'place'
    default:
      return part
  }
}

/** "Apr. 2017 –" and "Now" are one period. */
function withWholePeriods(written: readonly Argument[]): Argument[] {
  return written.reduce<Argument[]>((before, argument) => {
    const last = before.at(-1)
    const whole = last === undefined ? '' : `${last.text} ${argument.text}`
    if (last === undefined || !/[-–—]\s*$/u.test(last.text) || !isPeriodText(whole))
      return [...before, argument]
    return [...before.slice(0, -1), { ...last, part: 'date', text: whole }]
  }, [])
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
