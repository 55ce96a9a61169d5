import { join } from 'node:path'
import type { Change, ChangeAction } from '#import/merge/change.ts'
import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { Locale } from '#core/schema/locale.ts'
import { visibleLine } from '#core/text/control-characters.ts'
import type { ReadingProblem } from '#formats/reading.ts'
import { type DiagnosticKey, diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { joinWords } from '#i18n/join-words.ts'
import { failureText } from './failure-text.ts'
import type { Extra, ImportResult } from '#disk/import/import-source.ts'
import { createPaint, type Paint } from './paint.ts'

interface ReportOptions {
  dataFolder: string
  dryRun: boolean
  locale: Locale
  colour: boolean
}

const MARKS: Readonly<Record<ChangeAction, readonly [sign: string, style: Parameters<Paint>[0]]>> =
  {
    added: ['+', 'green'],
    updated: ['~', 'yellow'],
    removed: ['-', 'red'],
    kept: ['=', 'dim'],
    deleted: ['=', 'dim'],
    gone: ['?', 'yellow'],
  }

/** What a person decides about; the rest is counted unless it is a dry run. */
const TOLD: ReadonlySet<ChangeAction> = new Set(['kept', 'gone'])

const LONGEST = 70

/** Of what is kept in `extra`. */
const MOST_NAMES = 12

/** An import in words: what was read, what changes, what was not understood, what is written. */
export function formatImport(result: ImportResult, options: ReportOptions): string {
  const { locale, dryRun, colour } = options
  const paint = createPaint(colour)
  const reported = result.changes.filter(({ action }) => dryRun || TOLD.has(action))
  const blocks = [
    readLine(result, locale),
    reported.map((change) => formatChange(change, paint)).join('\n'),
    formatProblems(result, locale, paint),
    countLines(result.changes, locale),
    filesLine(result, options),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function readLine({ format, source, read }: ImportResult, locale: Locale): string {
  const { publications, news, fields, extra } = read
  const counts = [
    ...(publications > 0 ? [textOf(locale, 'publications', { count: publications })] : []),
    ...(news > 0 ? [textOf(locale, 'news', { count: news })] : []),
    ...extraLine(extra, locale),
    ...(fields.length > 0 ? [textOf(locale, 'fields', { fields: listOf(fields, locale) })] : []),
  ]
  const head = textOf(locale, 'read', { source, format })
  return [head, ...counts.map((count) => `  ${count}`)].join('\n')
}

/** One line, whatever the number of values. */
function extraLine({ publications: count, names }: Extra, locale: Locale): string[] {
  if (count === 0) return []
  const shown = names.slice(0, MOST_NAMES).map((name) => visibleLine(name).slice(0, LONGEST))
  const fields = listOf(names.length > MOST_NAMES ? [...shown, '…'] : shown, locale)
  return [textOf(locale, 'extra', { count, fields })]
}

function formatChange({ action, path, before, after }: Change, paint: Paint): string {
  const [sign, style] = MARKS[action]
  const values = [before, after].filter((value) => value !== undefined).map(valueText)
  return `${paint(style, sign)} ${pathText(path)}${paint('dim', `  ${values.join(' → ')}`)}`
}

function pathText(path: readonly (string | number)[]): string {
  return visibleLine(path.join(' › '))
}

function valueText(value: unknown): string {
  // JSON has no text for `undefined`.
  const letters = [...(value === undefined ? 'undefined' : JSON.stringify(value))]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')
}

function formatProblems(result: ImportResult, locale: Locale, paint: Paint): string {
  const { skipped, leftOut, root } = result
  const lines = [
    ...problemLines(result, locale),
    ...skipped.map(
      ({ file, failure }) => `  ${visibleLine(join(root, file))} ${failureText(failure, locale)}`,
    ),
    ...leftOut.map(
      ({ code, path, found }) =>
        `  ${pathText(path)} ${withValue(textOf(locale, code), found, locale)}`,
    ),
  ]
  if (lines.length === 0) return ''
  return [paint('yellow', textOf(locale, 'problems', { count: lines.length })), ...lines].join('\n')
}

/** What a reader did not understand, with places that a terminal opens. */
export function problemLines(
  { problems, root }: { problems: readonly ReadingProblem[]; root: string },
  locale: Locale,
): string[] {
  return problems.map(({ code, file, line, found, expected }) => {
    const place = [visibleLine(join(root, file)), ...(line === undefined ? [] : [line])].join(':')
    const what =
      expected === undefined
        ? textOf(locale, `problem.${code}`)
        : textOf(locale, 'problem.expected', { expected })
    return `  ${place} ${withValue(what, found, locale)}`
  })
}

function withValue(what: string, found: unknown, locale: Locale): string {
  return textOf(locale, 'with-value', { what, found: valueText(found) })
}

function countLines(changes: readonly Change[], locale: Locale): string {
  const counts = Map.groupBy(changes, ({ action }) => action)
  if (counts.size === 0) return textOf(locale, 'unchanged')
  return [...counts]
    .map(([action, { length }]) => textOf(locale, action, { count: length }))
    .join('\n')
}

function filesLine({ files }: ImportResult, { dataFolder, dryRun, locale }: ReportOptions): string {
  if (files.length === 0) return textOf(locale, 'nothing-written')
  const names = listOf(
    files.map((file) => join(dataFolder, file)),
    locale,
  )
  return textOf(locale, dryRun ? 'dry' : 'written', { files: names })
}

function listOf(words: readonly string[], locale: Locale): string {
  return joinWords(words, diagnosticText(locale, 'comma'))
}

type ImportKey<Key = DiagnosticKey> = Key extends `import.${infer Name}` ? Name : never

function textOf(locale: Locale, name: ImportKey, params: DiagnosticParams = {}): string {
  return diagnosticText(locale, `import.${name}`, params)
}
