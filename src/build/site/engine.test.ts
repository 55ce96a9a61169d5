import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'
import { engineConfig, copyPublicFiles } from './engine.ts'
import { execFileSync } from 'node:child_process'
import { readdir, readFile, realpath, symlink } from 'node:fs/promises'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { linkedPublicFolder } from '#disk/files/public-files.ts'

// What an installed package does is in tests/package.

test('the engine is the project where it runs from its sources', () => {
  expect(ENGINE_FOLDER).toBe(resolve('.'))
})

test('Vite reads the sources, the configuration and the public files of the project', () => {
  const config = engineConfig(resolve('public'))
  expect(config).toMatchObject({ root: resolve('.'), publicDir: resolve('public') })
  expect(existsSync(String(config.configFile))).toBe(true)
  expect(config.cacheDir).toBe(join(resolve('node_modules'), '.vite'))
})

const FILES = {
  'secret.txt': 'secret',
  'public/cv.pdf': 'CV',
  'public/papers/one.pdf': 'one',
  'public/.nojekyll': '',
  'public/.well-known/security.txt': 'Contact: …',
  'public/.env': 'TOKEN=…',
  'public/.git/config': '[core]',
  'public/papers/.DS_Store': 'x',
  'out/.keep': '',
}

async function published(links: Readonly<Record<string, string>> = {}) {
  const root = await temporaryFolder(FILES)
  for (const [path, target] of Object.entries(links)) await symlink(target, join(root, path))
  const unpublished = await copyPublicFiles(join(root, 'public'), join(root, 'out'))
  const entries = await readdir(join(root, 'out'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 5))
  return { root, unpublished, paths: paths.filter((path) => path !== '.keep').toSorted() }
}

const PUBLISHED = ['.nojekyll', '.well-known/security.txt', 'cv.pdf', 'papers/one.pdf']
const HIDDEN = ['.env', '.git', 'papers/.DS_Store'].map((path) => ({ path, reason: 'hidden' }))

test('publishes files, and of those with a dot what hosts ask for', async () => {
  const { paths, unpublished } = await published()
  expect(paths).toEqual(PUBLISHED)
  expect(unpublished).toEqual(HIDDEN)
})

test('publishes a link to a published file as that file', async () => {
  const { root, paths, unpublished } = await published({ 'public/latest.pdf': 'papers/one.pdf' })
  expect(paths).toContain('latest.pdf')
  expect(await readFile(join(root, 'out/latest.pdf'), 'utf8')).toBe('one')
  expect(unpublished).toEqual(HIDDEN)
})

test.each([
  ['a file elsewhere', '../secret.txt'],
  ['a device', '/dev/zero'],
  ['a hidden file', '.env'],
  ['a folder', 'papers'],
  ['the folder around it', '.'],
  ['nothing', 'nowhere'],
])('leaves out a link to %s and names it', async (_, target) => {
  const { paths, unpublished } = await published({ 'public/link': target })
  expect(paths).toEqual(PUBLISHED)
  expect(unpublished).toContainEqual({ path: 'link', reason: 'link' })
})

test('leaves out a pipe and names it', async () => {
  const root = await temporaryFolder(FILES)
  execFileSync('mkfifo', [join(root, 'public/pipe')])
  const unpublished = await copyPublicFiles(join(root, 'public'), join(root, 'out'))
  expect(unpublished).toContainEqual({ path: 'pipe', reason: 'special' })
})

test('a folder that is a link itself is published, and its place is known', async () => {
  const root = await temporaryFolder(FILES)
  await symlink('public', join(root, 'linked'))
  expect(linkedPublicFolder(join(root, 'linked'))).toBe(await realpath(join(root, 'public')))
  expect(linkedPublicFolder(join(root, 'public'))).toBeUndefined()
  expect(linkedPublicFolder(join(root, 'nothing'))).toBeUndefined()
  await copyPublicFiles(join(root, 'linked'), join(root, 'out'))
  expect(await readFile(join(root, 'out/cv.pdf'), 'utf8')).toBe('CV')
})
