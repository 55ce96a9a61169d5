import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createRequestCache } from './platform-network.ts'

const ANSWER = { request: 'application/json https://a.example/', at: 5, etag: '"1"', text: '{}' }

describe('answers on disk', () => {
  let folder = ''

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bifolio-records-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  test('are read as they were written', async () => {
    const cache = createRequestCache(join(folder, 'deep', 'er'))
    expect(await cache.read(ANSWER.request)).toBeUndefined()
    await cache.write(ANSWER)
    expect(await cache.read(ANSWER.request)).toEqual(ANSWER)
    expect(await cache.read('another')).toBeUndefined()
    expect(await readdir(join(folder, 'deep', 'er'))).toHaveLength(1)
  })

  test('that are broken are none', async () => {
    const cache = createRequestCache(folder)
    await cache.write(ANSWER)
    const [file = ''] = await readdir(folder)
    for (const text of ['', '{"request":1}', JSON.stringify({ ...ANSWER, request: 'other' })]) {
      await writeFile(join(folder, file), text)
      expect(await cache.read(ANSWER.request)).toBeUndefined()
    }
  })

  test('are not waited for where a pipe lies', { skip: process.platform === 'win32' }, async () => {
    const cache = createRequestCache(folder)
    await cache.write(ANSWER)
    const [file = ''] = await readdir(folder)
    await rm(join(folder, file))
    execFileSync('mkfifo', [join(folder, file)])
    expect(await cache.read(ANSWER.request)).toBeUndefined()
  })

  test('are not kept where the folder cannot be', async () => {
    await writeFile(join(folder, 'file'), '')
    const cache = createRequestCache(join(folder, 'file'))
    await cache.write(ANSWER)
    expect(await cache.read(ANSWER.request)).toBeUndefined()
  })
})
