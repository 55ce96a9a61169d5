import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { PageSettings } from '#core/schema/page-settings.ts'
import { isSlug } from '#core/schema/slug-rules.ts'
import { createIssue, type Issue } from '../issues/issue.ts'
import { formatPath, PAGE_TEXT } from '../validate/json-path.ts'
import type { Locate } from './load-content.ts'
import { readPageMedia } from './page-media.ts'
import type { SourceFiles } from './source-files.ts'
import type { PageSide, SourcePage } from './source-site.ts'
import { validate } from '../validate/validate.ts'

/** The pages of one folder, in a stable order, and what is wrong with their files. */
export interface LoadedPages {
  pages: SourcePage[]
  issues: Issue[]
  files: { file: string; locate: Locate }[]
}

/** The folder of pages of one's own, in `data/` and in that of a researcher. */
export const PAGES_FOLDER = 'pages'

/** Loads `pages/<id>.<language>.md`, of a researcher where there is a slug. A line of a text is `['text', line]`, from 0. */
export function loadPages(contents: SourceFiles, slug?: string): LoadedPages {
  const folder = slug === undefined ? `${PAGES_FOLDER}/` : `${slug}/${PAGES_FOLDER}/`
  const loaded: LoadedPages = { pages: [], issues: [], files: [] }
  const byId = new Map<string, SourcePage>()
  const paths = [...contents.keys()].filter((path) => path.startsWith(folder)).toSorted()
  for (const file of paths) {
    const name = readName(file.slice(folder.length))
    if (name === undefined) {
      const found = file.slice(folder.length)
      loaded.issues.push(createIssue('page-name', startOf(file), { found }))
      continue
    }
    const { side, issues, locate } = loadSide(file, contents)
    loaded.files.push({ file, locate })
    loaded.issues.push(...issues)
    if (side === undefined) continue
    const page = byId.get(name.id) ?? {
      id: name.id,
      ...(slug !== undefined && { slug }),
      sides: {},
    }
    page.sides[name.locale] = side
    byId.set(name.id, page)
  }
  loaded.pages.push(...byId.values())
  return loaded
}

/** The path of a file of a page. */
export function pageFile({ id, slug }: Pick<SourcePage, 'id' | 'slug'>, locale: Locale): string {
  return `${slug === undefined ? '' : `${slug}/`}${PAGES_FOLDER}/${id}.${locale}.md`
}

const NAME = /^(?<id>[^./]+)\.(?<locale>[a-z]+)\.md$/u

function readName(name: string): { id: string; locale: Locale } | undefined {
  const { id = '', locale = '' } = NAME.exec(name)?.groups ?? {}
  const known = LOCALES.find((one) => one === locale)
  return known !== undefined && isSlug(id) ? { id, locale: known } : undefined
}

interface LoadedSide {
  side?: PageSide
  issues: Issue[]
  locate: Locate
}

function loadSide(file: string, contents: SourceFiles): LoadedSide {
  const content = contents.get(file)
  if (content === undefined || 'code' in content) {
    const { code, params } = content ?? { code: 'file-missing' as const, params: {} }
    return { issues: [createIssue(code, startOf(file), params)], locate: () => START }
  }
  const { settings, lines, text, textLine, broken } = splitPage(content.text)
  const locate: Locate = ([key, row = 0]) => ({
    line: key === PAGE_TEXT ? textLine + Number(row) : (lines.get(String(key)) ?? 1),
    column: 1,
  })
  const syntax = broken.map(({ line, found }) =>
    createIssue('front-matter', { file, line, column: 1, path: '' }, { found }),
  )
  if (syntax.length > 0) return { issues: syntax, locate }
  const { problems, output } = validate(PageSettings, settings)
  const shape = problems.map(({ code, path, params }) =>
    createIssue(code, { file, ...locate(path), path: path.join('.') }, params),
  )
  if (shape.length > 0 || output === undefined) return { issues: shape, locate }
  const { media, broken: pictures } = readPageMedia(text)
  const issues = pictures.map(({ code, found, line }) => {
    const path = [PAGE_TEXT, line]
    return createIssue(code, { file, ...locate(path), path: formatPath(path) }, { found })
  })
  return { side: { ...output, text, ...(media.length > 0 && { media }) }, issues, locate }
}

interface SplitPage {
  settings: Record<string, unknown>
  /** The line of each key. */
  lines: ReadonlyMap<string, number>
  text: string
  textLine: number
  /** Lines without a key, a colon, or a value. */
  broken: { line: number; found: string }[]
}

const FENCE = /^---[ \t]*$/u
const SETTING = /^(?<key>[A-Za-z][\w-]*):[ \t]+(?<value>\S.*)$/u

/** Settings are a line each: what a page needs is less than what YAML has. */
function splitPage(source: string): SplitPage {
  const rows = source.replace(/\r\n?/gu, '\n').split('\n')
  const end = FENCE.test(rows[0] ?? '')
    ? rows.findIndex((row, at) => at > 0 && FENCE.test(row))
    : -1
  if (end < 0) {
    const broken = [{ line: 1, found: (rows[0] ?? '').slice(0, 80) }]
    return { settings: {}, lines: new Map(), text: source, textLine: 1, broken }
  }
  const split: SplitPage = {
    settings: {},
    lines: new Map(),
    text: rows.slice(end + 1).join('\n'),
    textLine: end + 2,
    broken: [],
  }
  const lines = new Map<string, number>()
  for (const [at, row] of rows.slice(1, end).entries()) {
    const { key, value } = SETTING.exec(row.trim())?.groups ?? {}
    const isNew = key !== undefined && !lines.has(key)
    if (isNew) {
      split.settings[key] = readValue(value ?? '')
      lines.set(key, at + 2)
    } else if (row.trim() !== '' && !row.startsWith('#')) {
      split.broken.push({ line: at + 2, found: row.slice(0, 80) })
    }
  }
  return { ...split, lines }
}

/** A number, a text in quotation marks, or a text as it is. */
function readValue(value: string): unknown {
  if (/^-?\d+(?:\.\d+)?$/u.test(value)) return Number(value)
  if (/^'.*'$/u.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  if (!/^".*"$/u.test(value)) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

const START = { line: 1, column: 1 }

function startOf(file: string) {
  return { file, ...START, path: '' }
}
