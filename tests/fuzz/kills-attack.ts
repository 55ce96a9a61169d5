import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { checkData } from '#disk/data/check-data.ts'
import { importSource } from '#disk/import/import-source.ts'
import { SAMPLE_FORMAT } from '#tests/support/cli/sample-format.ts'
import type { Random } from '../bench/random.ts'
import { runKilled, type Moment } from '../support/cli/run-killed.ts'
import { shown, type Attack } from './attack.ts'
import { inProject, sampleSource, textsIn } from './scratch-data.ts'

/** So many calls change the disk in an import of some files, and some more: then it is not killed. */
const CALLS = 90

/** An import that is killed at any moment leaves all files old or all new, and nothing for Git to add. */
export const killsAttack: Attack = {
  name: 'kills',
  tries: 2,
  time: 60_000,
  attempt: (random) =>
    inProject(async (folder) => {
      const data = join(folder, 'data')
      if (random.chance(0.7)) await importHere(folder, data, random.between(1, 3))
      const old = await textsIn(data)
      await cp(data, join(folder, 'wanted'), { recursive: true })
      await importHere(folder, join(folder, 'wanted'), random.between(4, 9))
      const wanted = await textsIn(join(folder, 'wanted'))

      const moment = randomMoment(random)
      const args = ['import', join(folder, 'source.txt'), '--data', data, '--into', 'ada-li']
      const code = await runKilled('tests/support/cli/import-sample.ts', args, moment)

      // The next command, whatever it is, reads the folder first.
      const { issues } = await checkData(data)
      const errors = issues.filter(({ severity }) => severity === 'error')
      assert.deepEqual(errors, [], `errors after a kill at ${shown(moment)}`)
      const now = await textsIn(data)
      const expected = code === 0 || isSame(now, wanted) ? wanted : old
      assert.deepEqual(now, expected, `neither old nor new after a kill at ${shown(moment)}`)
    }),
}

function randomMoment(random: Random): Moment {
  if (random.chance(0.5)) return { call: random.between(1, CALLS) }
  return { milliseconds: random.between(100, 1_500) }
}

async function importHere(folder: string, dataFolder: string, papers: number): Promise<void> {
  const path = await sampleSource(folder, 'source.txt', papers)
  const options = { path, dataFolder, slug: 'ada-li', from: undefined, source: undefined }
  const result = await importSource({ ...options, dryRun: false, importers: [SAMPLE_FORMAT] })
  assert.ok('files' in result, shown(result))
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
