import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { checkData } from '#disk/data/check-data.ts'
import { previewFolder } from './preview-folder.ts'

const PROFILE = '{"name":{"en":{"given":"Ada"}}}'
const VENUES = '{"venues":[{"id":"own","short":"OWN","kind":"journal"}]}'

async function preview(files: Record<string, string>, folder = '') {
  const root = await temporaryFolder(files)
  const place = join(root, 'place')
  return { root, place, data: await previewFolder(join(root, folder), place) }
}

it('puts a bundle from anywhere into a site of its own, which passes the check', async () => {
  const { root, data, place } = await preview({ 'old/ada-li/profile.json': PROFILE }, 'old/ada-li')
  expect(data).toBe(place)
  const { source, issues } = await checkData(place, [join(root, 'old/ada-li')])
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(source.site.researchers).toEqual(['ada-li'])
})

it('makes a link that no one else follows', async () => {
  const { place } = await preview({ 'old/ada-li/profile.json': PROFILE }, 'old/ada-li')
  const { issues } = await checkData(place)
  expect(issues).toMatchObject([{ code: 'link-outside', file: 'ada-li/profile.json' }])
})

it('makes it anew without touching the bundle', async () => {
  const { root, place } = await preview({ 'ada-li/profile.json': PROFILE }, 'ada-li')
  expect(await previewFolder(join(root, 'ada-li'), place)).toBe(place)
  expect(await readFile(join(root, 'ada-li/profile.json'), 'utf8')).toBe(PROFILE)
})

it('shows what is changed in the bundle afterwards', async () => {
  const { root, place } = await preview({ 'ada-li/profile.json': PROFILE }, 'ada-li')
  await writeFile(join(root, 'ada-li/profile.json'), PROFILE.replace('Ada', 'Bo'))
  expect(await readFile(join(place, 'ada-li/profile.json'), 'utf8')).toContain('Bo')
})

it('takes venues from beside the bundle', async () => {
  const { place } = await preview(
    { 'ada-li/profile.json': PROFILE, 'venues.json': VENUES },
    'ada-li',
  )
  expect(await readFile(join(place, 'venues.json'), 'utf8')).toBe(VENUES)
})

it('takes the theme of the site that the bundle is in', async () => {
  const theme = { paper: '#dff0ec' }
  const { place } = await preview(
    { 'ada-li/profile.json': PROFILE, 'site.json': JSON.stringify({ title: 'T', theme }) },
    'ada-li',
  )
  const { source } = await checkData(place)
  expect(source.site).toMatchObject({ title: 'ada-li', theme })
})

it.each(['publications', 'My Bundle'])('gives the folder %s another address', async (name) => {
  const { place } = await preview({ [`${name}/profile.json`]: PROFILE }, name)
  expect(await readdir(place)).toContain('bundle')
})

it('takes a data folder as it is', async () => {
  const { data, root } = await preview({ 'site.json': '{"title":"T"}' })
  expect(data).toBe(join(root, ''))
})

it('refuses any other folder', async () => {
  expect((await preview({ 'readme.txt': 'x' })).data).toBeUndefined()
})
