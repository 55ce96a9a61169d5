import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** Is in every built site and says what of the folder a build may replace. It is published with the site. */
export const SITE_MARK = '.bifolio-build.json'

const Mark = v.object({ names: v.array(v.string()) })

/** The mark of a site with these files and folders at its top. */
export function siteMarkText(names: readonly string[]): string {
  const mark = {
    writtenBy: 'bifolio build',
    note: 'The next build replaces the files and folders listed here. 下次构建会替换以下文件和文件夹。',
    names: names.toSorted(),
  }
  return `${JSON.stringify(mark, null, 2)}\n`
}

/** What all builds wrote before their mark had a list; no other site has the same names. */
const BEFORE_THE_LIST = [
  '404.html',
  'assets',
  'before-paint.js',
  'data',
  'icons.svg',
  'index.html',
  'sw.js',
]

/** What else those builds wrote, besides folders of pages. */
const MORE_BEFORE_THE_LIST = [
  '_headers',
  'favicon.svg',
  'licenses.txt',
  'offline.json',
  'publications.bib',
  'publications.csl.json',
  'publications.json',
  'publications.ris',
  'robots.txt',
  'sitemap.xml',
  'zh',
]

/** File managers put these everywhere, and no one misses them. */
const OF_FILE_MANAGERS = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/**
 * Of the names in a folder, those that an earlier build has written or that no one misses; undefined for a folder that
 * is not a built site.
 */
export function builtNames(folder: string, names: readonly string[]): Set<string> | undefined {
  const listed = listedNames(folder)
  if (listed !== undefined) return new Set([...listed, SITE_MARK, ...OF_FILE_MANAGERS])
  if (!BEFORE_THE_LIST.every((name) => names.includes(name))) return undefined
  const known = [...BEFORE_THE_LIST, ...MORE_BEFORE_THE_LIST, SITE_MARK, ...OF_FILE_MANAGERS]
  return new Set([...known, ...names.filter((name) => isPage(join(folder, name)))])
}

/** Undefined where there is no mark, or one of a build that listed nothing. */
function listedNames(folder: string): string[] | undefined {
  const file = join(folder, SITE_MARK)
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  try {
    const { success, output } = v.safeParse(Mark, JSON.parse(readFileSync(file, 'utf8')))
    return success ? output.names : undefined
  } catch {
    return undefined
  }
}

/** True for a folder with a page of ours: those builds let them all load this script. */
function isPage(folder: string): boolean {
  const page = join(folder, 'index.html')
  return existsSync(page) && readFileSync(page, 'utf8').includes('before-paint.js')
}
