import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '#disk/data/check-data.ts'
import { syntheticSite, writeSyntheticSite } from './synthetic-site.ts'

describe('syntheticSite', () => {
  it('is the same for the same size', () => {
    const size = { researchers: 2, publications: 50 }
    expect([...syntheticSite(size)]).toEqual([...syntheticSite(size)])
  })

  it('keeps its first publications when there are more of them', () => {
    const titles = (publications: number) =>
      JSON.stringify(
        syntheticSite({ researchers: 1, publications }).get('researcher-0/publications.json'),
      )
    expect(titles(20).slice(0, 2_000)).toBe(titles(10).slice(0, 2_000))
  })

  it('passes the check of the project, every author, venue and link included', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bifolio-synthetic-'))
    try {
      await writeSyntheticSite(folder, { researchers: 3, publications: 40 })
      const { issues } = await checkData(folder)
      // Its addresses lead nowhere, and the check says so.
      expect(issues.filter(({ code }) => code !== 'placeholder')).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
