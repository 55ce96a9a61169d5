import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { outProblem } from './out-problem.ts'
import { siteMarkText } from './site-mark.ts'

// What is refused is tried with the command itself, in src/cli/commands/build.test.ts.

const OLD_SITE = {
  'site/404.html': '',
  'site/ada/index.html': '<script src="/before-paint.js"></script>',
  'site/assets/a.js': '',
  'site/before-paint.js': '',
  'site/data/site.json': '',
  'site/icons.svg': '',
  'site/index.html': '',
  'site/robots.txt': '',
  'site/sw.js': '',
}
const UNLISTED = { 'site/.bifolio-build.json': '{"writtenBy":"bifolio build"}' }
const MARKED = {
  'site/.bifolio-build.json': siteMarkText(['ada', 'x']),
  'site/x': '',
  'site/ada/index.html': '',
}

test.each([
  ['a new folder', {}, 'new/site'],
  ['a folder that a build has written', { ...MARKED, 'site/.DS_Store': '' }, 'site'],
  ['a folder of a build before there was a mark', OLD_SITE, 'site'],
  ['a folder of a build whose mark had no list', { ...OLD_SITE, ...UNLISTED }, 'site'],
])('takes %s', async (_, files, out) => {
  const root = await temporaryFolder(files)
  expect(outProblem(join(root, out), join(root, 'data'))).toBeUndefined()
})

test('takes an empty folder', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'site'))
  expect(outProblem(join(root, 'site'), 'data')).toBeUndefined()
})

test.each([
  ['a site of somebody else', { 'site/index.html': '', 'site/404.html': '', 'site/data/x': '' }],
  ['a folder with a folder that is named like the mark', { 'site/.bifolio-build.json/x': '' }],
  ['a folder with nothing but a mark without a list', UNLISTED],
])('refuses %s', async (_, files) => {
  const root = await temporaryFolder(files)
  expect(outProblem(join(root, 'site'), 'data')).toEqual({ code: 'not-a-site' })
})

test.each([
  [
    'a folder beside what a build has written',
    { ...MARKED, 'site/teaching/x.html': '' },
    'teaching',
  ],
  ['the first of several files', { ...MARKED, 'site/thesis.tex': '', 'site/cv.tex': '' }, 'cv.tex'],
  ['a file in a site without a mark', { ...OLD_SITE, 'site/thesis.tex': '' }, 'thesis.tex'],
  [
    'a page of another program',
    { ...OLD_SITE, ...UNLISTED, 'site/blog/index.html': '<p>' },
    'blog',
  ],
])('refuses to lose %s', async (_, files, stranger) => {
  const out = join(await temporaryFolder(files), 'site')
  expect(outProblem(out, 'data')).toEqual({ code: 'stranger', path: join(out, stranger) })
})

test('refuses a place among the packages of another project', async () => {
  const root = await temporaryFolder({ 'other/node_modules/one/index.js': '' })
  const out = join(root, 'other/node_modules/two')
  expect(outProblem(out, 'data')).toMatchObject({ code: 'within' })
})
