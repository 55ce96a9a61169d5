import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'

/** Lies in every built site and says that a build may replace the folder. It is published with the site. */
export const SITE_MARK = '.bifolio-build.json'

export const SITE_MARK_TEXT = `${JSON.stringify(
  {
    writtenBy: 'bifolio build',
    note: 'The next build replaces everything in this folder. 下次构建会替换此文件夹中的全部内容。',
  },
  null,
  2,
)}\n`

/** What all builds wrote before there was a mark; no other site has the same names. */
const BEFORE_THE_MARK = [
  '404.html',
  'assets',
  'before-paint.js',
  'data',
  'icons.svg',
  'index.html',
  'sw.js',
]

/** True for a folder that an earlier build has written. */
export function isBuiltSite(folder: string): boolean {
  const mark = lstatSync(join(folder, SITE_MARK), { throwIfNoEntry: false })
  return mark?.isFile() === true || BEFORE_THE_MARK.every((name) => existsSync(join(folder, name)))
}
