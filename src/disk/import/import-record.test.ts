import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { IMPORTERS } from '#formats/importers.ts'
import {
  networkError,
  type Recorded,
  recordedNetwork,
} from '#tests/support/formats/recorded-network.ts'
import { importSource } from './import-source.ts'

const XML = `<dblpperson name="Lin, Ada" pid="12/34"><r><article key="journals/jw/Lin21">
<author>Ada Lin 0002</author><author>Bo Wang</author><title>On Words.</title><year>2021</year>
<journal>J. Words</journal><ee>https://doi.org/10.1234/words</ee></article></r></dblpperson>`

describe('a record by its identifier', () => {
  let dataFolder = ''

  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'bifolio-import-'))
    await cp('data', dataFolder, { recursive: true })
  })
  afterEach(async () => {
    await rm(dataFolder, { recursive: true })
  })

  async function importing(answer: Recorded, path?: string) {
    const { network, asked } = recordedNetwork({ 'https://dblp.org/pid/12/34.xml': [answer] })
    const outcome = await importSource({
      dataFolder,
      slug: 'ada-lin',
      path,
      ids: { dblp: '12/34' },
      network,
      from: undefined,
      source: undefined,
      dryRun: false,
      importers: IMPORTERS,
    })
    return { outcome, asked: asked.length }
  }

  test('becomes a bundle, and the same again changes nothing', async () => {
    const first = await importing(new Response(XML))
    expect(first.outcome).toMatchObject({
      source: 'dblp:12/34',
      format: 'dblp',
      remarks: [],
      read: { publications: 1, fields: ['name', 'links'] },
    })
    const file = join(dataFolder, 'ada-lin/publications.json')
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      publications: [{ title: 'On Words', authors: ['Ada Lin', 'Bo Wang'], doi: '10.1234/words' }],
    })
    const second = await importing(new Response(XML))
    expect(second.outcome).toMatchObject({ changes: [] })
  })

  test('that cannot be had leaves everything as it was', async () => {
    const { outcome } = await importing(networkError('ENOTFOUND'))
    expect(outcome).toMatchObject({ failure: { code: 'fetch-offline' } })
    await expect(readFile(join(dataFolder, 'ada-lin/profile.json'))).rejects.toThrow('ENOENT')
  })

  test('is not asked for beside a path', async () => {
    const { outcome, asked } = await importing(new Response(XML), 'papers.bib')
    expect(outcome).toMatchObject({ failure: { code: 'fetch-one-source', usage: true } })
    expect(asked).toBe(0)
  })
})
