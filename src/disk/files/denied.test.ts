import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKilled } from '#tests/support/cli/run-killed.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { settleData } from './change-data.ts'

const SCRIPT = 'tests/support/cli/change-files.ts'

/** Later than the script comes. */
const NEVER = 10_000

const FILES = { 'site.json': 'old', 'ada/profile.json': 'old' }

interface Failing {
  /** Takes nothing from the n-th renaming on. */
  folder: string
  from: number
}

/** Runs a change that fails at a folder, killed before a call. */
async function change({ folder, from }: Failing, call = NEVER) {
  const root = await temporaryFolder(FILES)
  const denied = { folder: join(root, folder), from }
  const code = await runKilled(SCRIPT, ['data', root, 'new'], { call, denied })
  return { root, code }
}

async function textsIn(root: string): Promise<string[]> {
  return Promise.all(Object.keys(FILES).map((path) => readFile(join(root, path), 'utf8')))
}

test('a folder that no one may write to fails a change before anything counts', async () => {
  const { root, code } = await change({ folder: 'ada', from: 0 })
  expect(code).toBe(1)
  expect(await textsIn(root)).toEqual(['old', 'old'])
  expect((await readdir(root)).toSorted()).toEqual(['ada', 'site.json'])
})

test('a folder that takes nothing any more leaves all files old and no journal', async () => {
  // The first renaming is that of the journal, the second that of site.json.
  const { root, code } = await change({ folder: 'ada', from: 3 })
  expect(code).toBe(1)
  expect(await textsIn(root)).toEqual(['old', 'old'])
  expect((await readdir(root)).toSorted()).toEqual(['ada', 'site.json'])
})

test('files are all old or all new where a change fails and is killed while it is undone', async () => {
  const ended: number[] = []
  // By then the journal is there. The folder fails last, when both files are new.
  for (let call = 28; ; call += 1) {
    const { root, code } = await change({ folder: 'bo', from: 0 }, call)
    await settleData(root)
    const texts = await textsIn(root)
    expect(new Set(texts).size, `killed before call ${call}: ${texts.join(' ')}`).toBe(1)
    expect(await readdir(root)).not.toContain('.bifolio')
    if (code !== null) break
    ended.push(call)
  }
  expect(ended.length).toBeGreaterThan(10)
})
