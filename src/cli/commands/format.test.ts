import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const MESSY = '{"name":{"zh":{"given":"达","family":"李"}},"$schema":"x"}'
const TIDY = `{
  "$schema": "x",
  "name": { "zh": { "family": "李", "given": "达" } }
}
`

function format(folder: string, ...args: string[]) {
  return runInProcess(['format', '--data', folder, ...args])
}

function messyPlace(): Promise<string> {
  return temporaryFolder({
    'site.json': '{"title":"T"}',
    'ada-li/profile.json': MESSY,
    'bo/profile.json': MESSY,
  })
}

test('gives every file its order and layout, and reports which', async () => {
  const folder = await messyPlace()
  const { code, out } = await format(folder)
  expect(code).toBe(0)
  expect(out).toContain(join(folder, 'ada-li/profile.json'))
  expect(out).toContain('3 files formatted')
  expect(await readFile(join(folder, 'ada-li/profile.json'), 'utf8')).toBe(TIDY)
  expect((await format(folder)).out).toBe('All files are formatted\n')
})

test('formats only the researchers that are named', async () => {
  const folder = await messyPlace()
  expect((await format(folder, 'bo')).out).toContain('1 file formatted')
  expect(await readFile(join(folder, 'ada-li/profile.json'), 'utf8')).toBe(MESSY)
})

test('only reports what is not formatted when asked to check', async () => {
  const folder = await messyPlace()
  const { code, out } = await format(folder, '--check')
  expect(code).toBe(1)
  expect(out).toContain('3 files are not formatted')
  expect(await readFile(join(folder, 'bo/profile.json'), 'utf8')).toBe(MESSY)
})

test('prints the result as JSON', async () => {
  const folder = await messyPlace()
  const { out } = await format(folder, 'bo', '--check', '--json')
  expect(JSON.parse(out)).toEqual({
    check: true,
    files: [join(folder, 'bo/profile.json')],
    issues: [],
  })
})

test.each([
  ['no JSON', '{ "name": ', 'profile.json:1:1'],
  ['a key given twice, of which one would be lost', '{"name":1,"name":2}', 'profile.json:1:11'],
])('leaves %s as it is and reports it', async (_, text, place) => {
  const folder = await temporaryFolder({ 'ada-li/profile.json': text })
  const { code, err } = await format(folder)
  expect(code).toBe(1)
  expect(err).toContain(place)
  expect(await readFile(join(folder, 'ada-li/profile.json'), 'utf8')).toBe(text)
})

test('names the nearest researcher', async () => {
  const { code, err } = await format(await messyPlace(), 'ada-lee')
  expect(code).toBe(2)
  expect(err).toContain('did you mean ada-li?')
})

test('says as JSON that a researcher is not there', async () => {
  const { code, out, err } = await format(await messyPlace(), 'ada-lee', '--json')
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({
    failure: { code: 'unknown-researcher' },
    message: expect.stringContaining('did you mean ada-li?') as string,
  })
  expect(err).toBe('')
})

test('reports that there is no data folder', async () => {
  const { code, err } = await format('there-is-no-such-folder')
  expect(code).toBe(1)
  expect(err).toContain('There is no data folder')
})
