import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKilled } from '#tests/support/cli/run-killed.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { readFolder } from '../data/read-folder.ts'
import { settleFolder } from './replace-folder.ts'

const SCRIPT = 'tests/support/cli/change-files.ts'

/** Every file in a folder with its text. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}

/** Kills a script before its first, second, … change of the disk, until it comes to its end. */
async function killEverywhere(
  args: (root: string) => string[],
  files: Readonly<Record<string, string>>,
  check: (root: string) => Promise<'old' | 'new'>,
) {
  const states: string[] = []
  for (let call = 1; ; call += 1) {
    const root = await temporaryFolder(files)
    const code = await runKilled(SCRIPT, args(root), { call })
    states.push(await check(root))
    if (code !== null) return { code, states }
  }
}

/** Old ones, then new ones: there is one moment from which on the change counts. */
const IN_ORDER = /^(?:old )+(?:new )*new$/u

test('several files are all old or all new, wherever the process is killed', async () => {
  const old = { 'site.json': 'old', 'ada/profile.json': 'old' }
  const files = Object.fromEntries(
    Object.entries(old).map(([path, text]) => [`data/${path}`, text]),
  )
  const all = { ...old, 'bo/profile.json': 'new' }
  const { code, states } = await killEverywhere(
    (root) => ['data', join(root, 'data'), 'new'],
    files,
    async (root) => {
      const read = await readFolder(join(root, 'data'))
      const texts = await textsIn(join(root, 'data'))
      expect(Object.keys(texts).toSorted()).toEqual([...(read?.keys() ?? [])].toSorted())
      const isNew = texts['site.json'] === 'new'
      const expected = Object.keys(all).map((path) => [path, 'new'])
      expect(texts).toEqual(isNew ? Object.fromEntries(expected) : old)
      return isNew ? 'new' : 'old'
    },
  )
  expect(code).toBe(0)
  expect(states.join(' ')).toMatch(IN_ORDER)
  expect(states.length).toBeGreaterThan(30)
})

test('a folder is the old or the new one, wherever the process is killed', async () => {
  const { code, states } = await killEverywhere(
    (root) => ['site', join(root, 'site'), 'new'],
    { 'site/index.html': 'old', 'site/404.html': 'old', 'site/more.html': 'old' },
    async (root) => {
      await settleFolder(join(root, 'site'))
      expect(await readdir(root)).toEqual(['site'])
      const texts = await textsIn(join(root, 'site'))
      const state = texts['index.html'] === 'new' ? 'new' : 'old'
      const more = state === 'old' ? { 'more.html': 'old' } : {}
      expect(texts).toEqual({ 'index.html': state, '404.html': state, ...more })
      return state
    },
  )
  expect(code).toBe(0)
  expect(states.join(' ')).toMatch(IN_ORDER)
  expect(states.length).toBeGreaterThan(10)
})
