import type { Locale } from '#core/schema/locale.ts'
import type { BundlePart } from '#import/summary/bundle-part.ts'
import type { PartCount } from '#import/summary/summarize-import.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import type { Paint } from './paint.ts'
import { padLeftTo, padTo, widthOf } from './text-width.ts'

const COLUMNS = ['found', 'imported', 'review', 'unread'] as const
type Column = (typeof COLUMNS)[number]

const GAP = '  '
const NONE = '·'

/** What was found in each part of a source and what became of it, a row each. */
export function importTable(parts: readonly PartCount[], locale: Locale, paint: Paint): string {
  const names = parts.map(({ part }) => partName(part, locale))
  const first = Math.max(...names.map(widthOf), 0)
  const titles = COLUMNS.map((column) => diagnosticText(locale, `import.column.${column}`))
  const cells = (texts: readonly string[]) =>
    texts.map((text, at) => padLeftTo(text, widthOf(titles[at] ?? '')))
  const head = paint('dim', [padTo('', first), ...cells(titles)].join(GAP))
  const rows = parts.map((count, at) => {
    const numbers = cells(COLUMNS.map((column) => cellOf(column, count)))
    const painted = numbers.map((text, of) => paintCell(COLUMNS[of], count, text, paint))
    return [padTo(names[at] ?? '', first), ...painted].join(GAP)
  })
  return [head, ...rows].join('\n')
}

export function partName(part: BundlePart, locale: Locale): string {
  return diagnosticText(locale, `import.part.${part}`)
}

function cellOf(column: Column, count: PartCount): string {
  return count[column] === 0 ? NONE : String(count[column])
}

function paintCell(
  column: Column | undefined,
  count: PartCount,
  text: string,
  paint: Paint,
): string {
  if (column === 'unread' && count.unread > 0) return paint('red', text)
  return column === 'review' && count.review > 0 ? paint('yellow', text) : text
}
