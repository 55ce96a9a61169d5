import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { checkData } from '#disk/data/check-data.ts'
import type { Random } from '../bench/random.ts'
import { runKilled } from '../support/cli/run-killed.ts'
import { shown, type Attack } from './attack.ts'
import { inProject, sampleSource } from './scratch-data.ts'

/** Never killed: it has ended long before. */
const LATE = { milliseconds: 600_000 }

/** Two imports into one person are both kept; one that is killed takes nothing from the other. */
export const twoAtOnceAttack: Attack = {
  name: 'two-at-once',
  tries: 2,
  time: 60_000,
  attempt: (random) =>
    inProject(async (folder) => {
      const data = join(folder, 'data')
      const runs = ['one', 'two'].map((name) => randomRun(name, random))
      const codes = await Promise.all(
        runs.map(async ({ name, papers, pause, moment }) => {
          const path = await sampleSource(folder, `${name}.txt`, papers)
          await delay(pause)
          const args = ['import', path, '--data', data, '--into', 'ada-li']
          return runKilled('tests/support/cli/import-sample.ts', args, moment)
        }),
      )
      const { source, issues } = await checkData(data)
      const errors = issues.filter(({ severity }) => severity === 'error')
      assert.deepEqual(errors, [], shown({ runs, codes }))
      const publications = source.bundles.flatMap((bundle) => bundle.publications)
      for (const [at, { name, papers, moment }] of runs.entries()) {
        const kept = publications.filter(({ title }) => JSON.stringify(title).includes(name)).length
        const isWhole = kept === papers || (moment !== LATE && kept === 0)
        assert.ok(isWhole, `${kept} of ${papers} papers of ${name}: ${shown({ runs, codes })}`)
        assert.ok(moment !== LATE || codes[at] === 0, shown({ runs, codes }))
      }
      assert.ok(!(await readdir(data)).includes('.bifolio'), shown({ runs, codes }))
    }),
}

function randomRun(name: string, random: Random) {
  const moment = random.chance(0.7) ? LATE : { milliseconds: random.between(200, 1_200) }
  return { name, papers: random.between(1, 9), pause: random.between(0, 200), moment }
}
