import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { addCounts, readCounts, type Counts } from './result-counts.ts'
import { whyNoSamples } from './sample-data.ts'

type Check = { script: string; results?: string; needsBuild?: true }

/** `npm test`: every check there is, each an npm script of its own; all run, so that one run shows every problem. */
const CHECKS: readonly Check[] = [
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'types' },
  { script: 'dead-code' },
  { script: 'test:unit', results: 'test-results/vitest.json' },
  { script: 'check' },
  { script: 'build' },
  { script: 'test:budgets', results: 'test-results/budgets.json', needsBuild: true },
  { script: 'test:package', results: 'test-results/package.json' },
  { script: 'test:bench' },
  { script: 'test:e2e', results: 'test-results/e2e.json', needsBuild: true },
]

/** A check that told nothing has failed. */
const NOTHING_RUN: Counts = { passed: 0, failed: 1, flaky: 0 }

const refusal = whyNoSamples('data')
if (refusal !== undefined) {
  console.log(refusal)
  process.exit(1)
}

const failedScripts: string[] = []
const counts: Counts[] = []
for (const check of CHECKS) {
  counts.push(await run(check))
}
const { passed, failed, flaky } = addCounts(counts)
if (failedScripts.length > 0) console.log(`\nFailed: ${failedScripts.join(', ')}`)
if (flaky > 0) console.log(`\nPassed at the second attempt only, see above: ${flaky}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Counts the tests of a test runner; any other check counts as one, and so does a runner that left no results. */
async function run({ script, results, needsBuild }: Check): Promise<Counts> {
  console.log(`\n── ${script}`)
  if (needsBuild && failedScripts.includes('build')) {
    console.log('not run, because the build failed')
    failedScripts.push(script)
    return NOTHING_RUN
  }
  if (results) await rm(results, { force: true })
  const succeeded = runScript(script)
  if (!succeeded) failedScripts.push(script)
  if (!results) return { passed: Number(succeeded), failed: Number(!succeeded), flaky: 0 }
  const tests = await readCounts(results).catch(() => NOTHING_RUN)
  if (succeeded && tests.failed > 0) failedScripts.push(script)
  return succeeded ? tests : { ...tests, failed: Math.max(1, tests.failed) }
}

function runScript(script: string): boolean {
  const shell = process.platform === 'win32'
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell }).status === 0
}
