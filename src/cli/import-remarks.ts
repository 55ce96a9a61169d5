import { join, relative } from 'node:path'
import type { Locale } from '#core/schema/locale.ts'
import { visibleLine } from '#core/text/control-characters.ts'
import { diagnosticText, privateKind } from '#i18n/diagnostics/diagnostic-text.ts'
import { REMARK_KINDS, type Remark } from '#import/summary/remark.ts'
import { foundOfRemark, groupsOfRemarks, wordsOfRemark } from '#import/summary/remark-words.ts'
import { failureText } from './failure-text.ts'
import { partName } from './import-table.ts'
import type { Paint } from './paint.ts'
import { cutTo, widthOf, wrapTo } from './text-width.ts'

export const WIDTH = 80
const INDENT = '    '

interface RemarkOptions {
  /** The folder that places start from. */
  root: string
  locale: Locale
  paint: Paint
  /** All of each kind, and not the first. */
  all: boolean
}

/** What did not simply come in: a block for each kind, in it a group for each problem of each part. */
export function remarkBlocks(remarks: readonly Remark[], options: RemarkOptions): string[] {
  const { locale, paint } = options
  return REMARK_KINDS.flatMap((kind) => {
    const own = remarks.filter((remark) => remark.kind === kind)
    if (own.length === 0) return []
    const title = diagnosticText(locale, `import.kind.${kind}`)
    const style = kind === 'unread' ? 'red' : kind === 'review' ? 'yellow' : 'dim'
    const groups = groupsOfRemarks(own)
    const heading = diagnosticText(locale, 'import.counted', { what: title, count: own.length })
    return [
      [paint(style, heading), ...groups.flatMap((group) => groupLines(group, options))].join('\n'),
    ]
  })
}

function groupLines(group: readonly Remark[], options: RemarkOptions): string[] {
  const { locale, paint, all } = options
  const [first] = group
  if (first === undefined) return []
  const what = remarkText(first, locale)
  const counted =
    group.length === 1
      ? what
      : diagnosticText(locale, 'import.counted', { what, count: group.length })
  const line = diagnosticText(locale, 'import.in-part', {
    part: partName(first.part, locale),
    what: counted,
  })
  const shown = all ? group : group.slice(0, 1)
  const rest = group.length - shown.length
  return [
    wrapTo(`  ${line}`, WIDTH, INDENT),
    ...shown.flatMap((remark) => exampleLines(remark, options)),
    ...(rest === 0
      ? []
      : [INDENT + paint('dim', diagnosticText(locale, 'import.rest', { count: rest }))]),
  ]
}

/** The place and the text on one line where both fit, else on two. */
function exampleLines(remark: Remark, { root, paint, locale }: RemarkOptions): string[] {
  const place = placeOf(remark, root)
  const found = visibleLine(foundOfRemark(remark, (kind) => privateKind(kind, locale)))
  if (found === '') return place === '' ? [] : [INDENT + paint('dim', place)]
  const text = cutTo(found, WIDTH - INDENT.length)
  if (place === '') return [INDENT + text]
  const together = INDENT.length + widthOf(place) + 2 + widthOf(text)
  return together <= WIDTH
    ? [`${INDENT}${paint('dim', place)}  ${text}`]
    : [INDENT + paint('dim', place), INDENT + text]
}

function remarkText(remark: Remark, locale: Locale): string {
  if (remark.failure !== undefined) return failureText(remark.failure, locale)
  const { name, params } = wordsOfRemark(remark)
  return diagnosticText(locale, `import.${name}`, params)
}

/** A place that terminals and editors open on a click: from here where that is shorter. */
export function placeOf(
  { file, line }: { file?: string; line?: number | undefined },
  root: string,
): string {
  if (file === undefined) return ''
  const path = join(root, file)
  const fromHere = relative('', path)
  const shorter = fromHere.startsWith('..') ? path : fromHere
  return [visibleLine(shorter), ...(line === undefined ? [] : [line])].join(':')
}
