import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { thisProcess } from '#disk/files/holder.ts'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const FILES = {
  'home/data/site.json': '{"title":"T"}',
  'home/src/notes.txt': 'mine',
  'home/public/cv.pdf': 'mine',
  'home/.git/HEAD': 'ref: refs/heads/main',
  'home/node_modules/one/index.js': 'theirs',
  'home/file': 'no folder',
  'home/checkout/.git': 'gitdir: elsewhere',
  'home/checkout/.bifolio-build.json': '{}',
  'sibling/thesis.tex': 'mine',
  'elsewhere/data/site.json': '{"title":"T"}',
}

/** A working folder with everything that an owner has, and others beside it. */
async function place(): Promise<string> {
  const root = await temporaryFolder(FILES)
  await symlink('../sibling', join(root, 'home/link-out'))
  await symlink('data', join(root, 'home/link-to-data'))
  await symlink('nowhere', join(root, 'home/link-to-nothing'))
  await mkdir(join(root, 'home/docs'))
  await symlink('../..', join(root, 'home/docs/up'))
  return root
}

async function textsIn(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(root.length + 1), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}

test.each([
  ['nothing', '', '--out is empty'],
  ['a space', ' ', '--out is empty'],
  ['the working folder', '.', 'contains the folder you are working in'],
  ['the folder above', '..', 'contains the folder you are working in'],
  ['the root', '/', 'contains the folder you are working in'],
  ['the folder above by way of a link', 'docs/up', 'contains the folder you are working in'],
  ['the working folder by way of its name', '../home', 'contains the folder you are working in'],
  ['the data folder', 'data', 'data contains data'],
  ['a folder in the data folder', 'data/ada-li/site', 'is inside data'],
  ['the data folder by way of a link', 'link-to-data', 'contains data'],
  ['a place in the data folder by way of a link', 'link-to-data/x', 'is inside data'],
  ['the sources', 'src', 'contains src'],
  ['a place in the public files', 'public/site', 'is inside public'],
  ['the repository of Git', '.git', 'contains .git'],
  ['a place in the repository of Git', '.git/site', 'is inside .git'],
  ['the packages', 'node_modules/one', 'is inside node_modules'],
  ['the caches', '.build/site', 'is inside .build'],
  ['a checkout, marked or not', 'checkout', 'contains checkout/.git'],
  [
    'a folder with files of someone',
    '../sibling',
    'contains files that were not written by a build',
  ],
  ['such a folder by way of a link', 'link-out', 'contains files that were not written by a build'],
  ['a file', 'file', 'there is a file at that path'],
  ['a place below a file', 'file/site', 'there is a file at that path'],
  ['a link to nothing', 'link-to-nothing', 'is a broken link'],
])('refuses to build into %s, and nothing is lost', async (_, out, sentence) => {
  const root = await place()
  const run = await runInProcess(['build', '--out', out], { cwd: join(root, 'home') })
  expect(run.err).toContain(sentence)
  expect(run.err).toContain('Set --out to a new or empty folder')
  expect([run.code, run.out]).toEqual([2, ''])
  expect(await textsIn(root)).toEqual(FILES)
})

test('refuses to build into a data folder that is elsewhere', async () => {
  const root = await place()
  const folders = ['--data', '../elsewhere/data', '--out', '../elsewhere']
  const run = await runInProcess(['build', ...folders], { cwd: join(root, 'home') })
  expect([run.code, run.err]).toEqual([
    2,
    expect.stringContaining('../elsewhere contains ../elsewhere/data'),
  ])
  expect(await textsIn(root)).toEqual(FILES)
})

test('says so in Chinese, and for a machine', async () => {
  const root = await place()
  const args = ['build', '--out', 'data', '--locale', 'zh', '--json']
  const run = await runInProcess(args, { cwd: join(root, 'home') })
  expect(JSON.parse(run.out)).toEqual({
    folder: 'data',
    built: false,
    message: expect.stringContaining('而 data 包含 data。未进行构建') as string,
  })
})

test('refuses to build where another build is at work, and reports who it is', async () => {
  const root = await temporaryFolder({ 'data/site.json': '{"title":"T"}' })
  await mkdir(join(root, '.dist.bifolio/draft'), { recursive: true })
  await writeFile(join(root, '.dist.bifolio/lock'), JSON.stringify(thisProcess('somebody')))
  const run = await runInProcess(['build'], { cwd: root })
  expect(run.err).toContain(`dist is in use by another Bifolio command (process ${process.pid} on `)
  expect(run.code).toBe(1)
  expect((await readdir(join(root, '.dist.bifolio'))).toSorted()).toEqual(['draft', 'lock'])
})

test.each([
  ['build', { built: false }],
  ['check', { checked: false }],
])('%s says for a machine that a file is in the way', async (command, answer) => {
  const files = { 'data/site.json': '{"title":"T"}', 'data/.bifolio': '', '.dist.bifolio': '' }
  const root = await temporaryFolder(files)
  const run = await runInProcess([command, '--json'], { cwd: root })
  const message = expect.stringMatching(
    /^Nothing was written: Bifolio needs a folder at .*\.bifolio for its drafts/u,
  ) as string
  expect(JSON.parse(run.out)).toMatchObject({ ...answer, message })
  expect([run.code, run.err]).toEqual([1, ''])
})

test('build says for a machine that another build is at work', async () => {
  const root = await temporaryFolder({ 'data/site.json': '{"title":"T"}' })
  await mkdir(join(root, '.dist.bifolio'))
  await writeFile(join(root, '.dist.bifolio/lock'), JSON.stringify(thisProcess('somebody')))
  const run = await runInProcess(['build', '--json'], { cwd: root })
  const message = expect.stringContaining('dist is in use by another Bifolio command') as string
  expect(JSON.parse(run.out)).toEqual({ folder: 'dist', built: false, message })
  expect(run.code).toBe(1)
})

test('serve puts back the site that a killed build has moved away', async () => {
  const root = await temporaryFolder({ '.dist.bifolio/aside/page.html': 'old' })
  const run = await runInProcess(['serve'], { cwd: root })
  // There is a folder again; it is not a whole site only because this test made none.
  expect([run.code, run.err]).toEqual([1, expect.stringContaining('does not contain a built site')])
  expect(await textsIn(root)).toEqual({ 'dist/page.html': 'old' })
})
