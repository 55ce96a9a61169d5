import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { outProblem } from './out-problem.ts'

// What is refused is tried with the command itself, in src/cli/commands/build.test.ts.

const OLD_SITE = Object.fromEntries(
  ['404.html', 'assets/a.js', 'before-paint.js', 'data/site.json', 'icons.svg', 'index.html'].map(
    (path) => [`site/${path}`, ''],
  ),
)

test.each([
  ['a new folder', {}, 'new/site'],
  ['a folder that a build has written', { 'site/.bifolio-build.json': '{}', 'site/x': '' }, 'site'],
  ['a folder of a build before there was a mark', { ...OLD_SITE, 'site/sw.js': '' }, 'site'],
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
  ['a site of somebody else', OLD_SITE],
  ['a folder with a folder that is named like the mark', { 'site/.bifolio-build.json/x': '' }],
])('refuses %s', async (_, files) => {
  const root = await temporaryFolder(files)
  expect(outProblem(join(root, 'site'), 'data')).toEqual({ code: 'not-a-site' })
})

test('refuses a place among the packages of another project', async () => {
  const root = await temporaryFolder({ 'other/node_modules/one/index.js': '' })
  const out = join(root, 'other/node_modules/two')
  expect(outProblem(out, 'data')).toMatchObject({ code: 'within' })
})
