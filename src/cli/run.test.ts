import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const MAIN = resolve('src/cli/main.ts')

test.skipIf(process.platform === 'win32')(
  'a full disk is one sentence, and leaves no lock',
  async () => {
    const profile = '{"b":1,\n"a":2}'
    const root = await temporaryFolder({ 'data/ada/profile.json': profile })
    // No file may be larger than nothing: what a full disk does, also to the superuser.
    const script = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`
    const args = [MAIN, 'format', '--data', join(root, 'data'), '--locale', 'en']
    const run = spawnSync('sh', ['-c', script, process.execPath, ...args], { encoding: 'utf8' })
    expect(run.stderr).toMatch(/^[^\n]*EFBIG[^\n]*\n$/u)
    expect(run.status).toBe(1)
    expect(await readdir(join(root, 'data'))).toEqual(['ada'])
    expect(await readFile(join(root, 'data/ada/profile.json'), 'utf8')).toBe(profile)
  },
)

/** Runs a command and a script in the same process that fails after it. */
function runWith(script: string, data: string) {
  const preload = `data:text/javascript,${encodeURIComponent(script)}`
  const args = ['--import', preload, MAIN, 'format', '--data', data, '--locale', 'en']
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

test('what no one caught is one sentence without anything that a terminal obeys', async () => {
  const root = await temporaryFolder({ 'site.json': '{}' })
  const { status, stderr } = runWith(
    `process.once('beforeExit', () => {
    Promise.reject(Object.assign(new Error('ENOSPC: no space for \u001b[2J'), { syscall: 'write' }))
  })`,
    root,
  )
  expect(stderr).toMatch(/^[^\n]+: ENOSPC: no space for [^\u001b\n]+\n$/u)
  expect(status).toBe(1)
})
