import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { IMPORTERS } from '#formats/importers.ts'
import { importSource, slugFailure } from './import-source.ts'

test('what has no key of its own is kept, and its names are said once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-extra-'))
  const path = join(folder, 'papers.bib')
  const entries = ['abbr={A}, file={a.pdf}', 'file={b.pdf}', 'doi={10.1234/c}']
  const text = entries.map((fields, at) => `@misc{k${at}, title={Words ${at}}, ${fields}}`)
  await writeFile(path, text.join('\n'))
  const dataFolder = join(folder, 'data')
  await mkdir(dataFolder)
  await writeFile(join(dataFolder, 'site.json'), '{"title":"T"}')
  const outcome = await importSource({
    dataFolder,
    slug: 'ada-li',
    path,
    from: 'bibtex',
    source: undefined,
    dryRun: true,
    importers: IMPORTERS,
  })
  await rm(folder, { recursive: true })
  expect(outcome).toMatchObject({
    read: { publications: 3, extra: { publications: 2, names: ['file', 'abbr'] } },
  })
})

test('a folder that is nearly right is proposed', () => {
  expect(slugFailure('Lin_Zhou')?.params).toEqual({ found: 'Lin_Zhou', written: 'lin-zhou' })
  expect(slugFailure('林晚舟')?.params).toEqual({ found: '林晚舟' })
})

test.each([
  ['ada-li', undefined],
  ['Ada', 'invalid-slug'],
  ['../ada', 'invalid-slug'],
  ['zh', 'reserved-slug'],
  ['con', 'device-name'],
  ['com1', 'device-name'],
])('%s as a folder: %s', (slug, code) => {
  expect(slugFailure(slug)?.code).toBe(code)
})

test('a name that was made of the folder is not gone from the source the next time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-name-'))
  const path = join(folder, 'papers.bib')
  await writeFile(path, '@misc{a, title={Rivers}, author={Ada Li}}')
  const options = {
    dataFolder: join(folder, 'data'),
    slug: 'ada-li',
    path,
    from: undefined,
    source: undefined,
    dryRun: false,
    importers: IMPORTERS,
  }
  await importSource(options)
  expect(await importSource(options)).toMatchObject({ changes: [], files: [] })
  await rm(folder, { recursive: true })
})
