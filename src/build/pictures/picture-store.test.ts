import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPictureStore } from './picture-store.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bifolio-pictures-'))
})
afterEach(() => rm(folder, { recursive: true }))

const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"><rect width="12" height="6" fill="${colour}"/></svg>`

/** One build that wants pictures of these colors. */
async function build(...colours: string[]) {
  const store = await openPictureStore(join(folder, 'kept'))
  const names = await Promise.all(
    colours.map(async (colour) => (await store.store(svg(colour))).name),
  )
  return { names, ...(await store.close()) }
}

test('draws a picture once, however many pages show it', async () => {
  const { names, count, drawn } = await build('red', 'blue', 'red')
  expect(names[0]).toBe(names[2])
  expect({ count, drawn }).toEqual({ count: 2, drawn: 2 })
})

test('keeps pictures for the next build, and draws only what is new', async () => {
  const before = await build('red', 'blue')
  expect(await build('red', 'blue')).toEqual({ ...before, drawn: 0 })
  expect(await build('red', 'green')).toMatchObject({ count: 2, drawn: 1 })
})

test('throws away what no page shows any longer, and what a build left half done', async () => {
  const { names } = await build('red', 'blue')
  await writeFile(join(folder, 'kept', `${names[0]}.part`), 'half a picture')
  await build('red')
  expect(await readdir(join(folder, 'kept'))).toEqual([names[0]])
})

test('throws away nothing that it has not made', async () => {
  await build('red')
  await writeFile(join(folder, 'kept', 'thesis.png'), 'mine')
  const { names } = await build('blue')
  expect(new Set(await readdir(join(folder, 'kept')))).toEqual(new Set([names[0], 'thesis.png']))
})

test('writes a PNG as large as the drawing', async () => {
  const store = await openPictureStore(folder)
  const { name, file } = await store.store(svg('red'))
  const png = await readFile(file)
  expect(name).toMatch(/^[0-9a-f]{16}\.png$/u)
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([12, 6])
})
