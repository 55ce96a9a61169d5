import { join } from 'node:path'
import type { Change, ChangeAction } from '#import/merge/change.ts'
import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { Locale } from '#core/schema/locale.ts'
import { visibleLine } from '#core/text/control-characters.ts'
import type { ReadingProblem } from '#formats/reading.ts'
import { type DiagnosticKey, diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { joinWords } from '#i18n/join-words.ts'
import type { Extra, ImportResult } from '#disk/import/import-source.ts'
import { partOfKey } from '#import/summary/bundle-part.ts'
import { placeOf, remarkBlocks, WIDTH } from './import-remarks.ts'
import { importTable } from './import-table.ts'
import { nextStep } from './next-step.ts'
import { createPaint, type Paint } from './paint.ts'
import { cutTo, wrapTo } from './text-width.ts'

interface ReportOptions {
  dataFolder: string
  slug: string
  dryRun: boolean
  /** Lists every place and every change. */
  all: boolean
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
const REPORTED: ReadonlySet<ChangeAction> = new Set(['kept', 'gone'])

/** Of each of them, unless all are asked for. */
const MOST_REPORTED = 5

const LONGEST = 70

/** Of what is kept in `extra`. */
const MOST_NAMES = 12

/**
 * An import in words: what there was and what became of it, what a person has to look at, what changed, what was written,
 * and what to do next. No line is wider than a terminal of old, but for paths.
 */
export function formatImport(result: ImportResult, options: ReportOptions): string {
  const { locale, dryRun, colour } = options
  const paint = createPaint(colour)
  const blocks = [
    dryRun ? changeLines(result.changes, options, paint) : '',
    readLine(result, locale, paint),
    ...remarkBlocks(result.remarks, { ...options, root: result.root, paint }),
    dryRun ? '' : changeLines(result.changes, options, paint),
    countLines(result.changes, locale),
    filesLines(result, options),
    paint('bold', wrapTo(nextStep(result, options), WIDTH, '  ')),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function readLine({ format, source, parts, read }: ImportResult, locale: Locale, paint: Paint) {
  const { fields, extra } = read
  const aboutPerson = fields.filter((field) => partOfKey(field) === 'profile')
  return [
    `${textOf(locale, 'read', { source, format })}\n`,
    ...(parts.length > 0 ? [importTable(parts, locale, paint)] : []),
    ...(fields.length > 0
      ? [wrapped(textOf(locale, 'fields', { fields: listOf(aboutPerson, locale) }))]
      : []),
    ...extraLine(extra, locale).map(wrapped),
  ].join('\n')
}

function wrapped(text: string): string {
  return wrapTo(text, WIDTH, '  ')
}

/** One line, whatever the number of values. */
function extraLine({ publications: count, names }: Extra, locale: Locale): string[] {
  if (count === 0) return []
  const shown = names.slice(0, MOST_NAMES).map((name) => visibleLine(name).slice(0, LONGEST))
  const fields = listOf(names.length > MOST_NAMES ? [...shown, '…'] : shown, locale)
  return [textOf(locale, 'extra', { count, fields })]
}

function changeLines(
  changes: readonly Change[],
  { dryRun, all, locale }: ReportOptions,
  paint: Paint,
): string {
  const groups = Map.groupBy(changes, ({ action }) => action)
  return [...groups]
    .filter(([action]) => dryRun || REPORTED.has(action))
    .flatMap(([, group]) => {
      const shown = dryRun || all ? group : group.slice(0, MOST_REPORTED)
      const rest = group.length - shown.length
      return [
        ...shown.map((change) => formatChange(change, paint)),
        ...(rest === 0 ? [] : [`  ${paint('dim', textOf(locale, 'rest', { count: rest }))}`]),
      ]
    })
    .join('\n')
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
  return cutTo(value === undefined ? 'undefined' : JSON.stringify(value), LONGEST)
}

/** What a reader did not understand, with places that a terminal opens, where nothing was imported. */
export function problemLines(
  { problems, root }: { problems: readonly ReadingProblem[]; root: string },
  locale: Locale,
): string[] {
  return problems.map(({ code, file, line, found, expected }) => {
    const what =
      expected === undefined
        ? textOf(locale, `problem.${code}`)
        : textOf(locale, 'problem.expected', { expected })
    const text = textOf(locale, 'with-value', { what, found: valueText(found) })
    return `  ${placeOf({ file, line }, root)} ${text}`
  })
}

function countLines(changes: readonly Change[], locale: Locale): string {
  const counts = Map.groupBy(changes, ({ action }) => action)
  if (counts.size === 0) return textOf(locale, 'unchanged')
  return [...counts]
    .map(([action, { length }]) => textOf(locale, action, { count: length }))
    .join('\n')
}

function filesLines(
  { files }: ImportResult,
  { dataFolder, dryRun, locale }: ReportOptions,
): string {
  if (files.length === 0) return textOf(locale, 'nothing-written')
  const names = files.map((file) => `  ${visibleLine(join(dataFolder, file))}`)
  return [textOf(locale, dryRun ? 'dry' : 'written'), ...names].join('\n')
}

function listOf(words: readonly string[], locale: Locale): string {
  return joinWords(words, diagnosticText(locale, 'comma'))
}

type ImportKey<Key = DiagnosticKey> = Key extends `import.${infer Name}` ? Name : never

function textOf(locale: Locale, name: ImportKey, params: DiagnosticParams = {}): string {
  return diagnosticText(locale, `import.${name}`, params)
}
