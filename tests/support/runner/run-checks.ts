import { spawn, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { addCounts, readCounts, type Counts } from './result-counts.ts'
import { whyNoSamples } from './sample-data.ts'

type Check = { script: string; results?: string; needsBuild?: true }

/**
 * `npm test`: every check there is, each an npm script of its own; all run, so that one run shows every problem.
 * Those of one stage run at the same time: they use one core each, or wait much, and none is judged by its time.
 */
const STAGES: readonly (readonly Check[])[] = [
  [{ script: 'lint' }, { script: 'types' }],
  [{ script: 'format:check' }, { script: 'dead-code' }],
  [{ script: 'test:unit', results: 'test-results/vitest.json' }],
  [{ script: 'check' }, { script: 'build' }],
  [
    { script: 'test:budgets', results: 'test-results/budgets.json', needsBuild: true },
    { script: 'test:package', results: 'test-results/package.json' },
    { script: 'test:bench' },
  ],
  [{ script: 'test:e2e', results: 'test-results/e2e.json', needsBuild: true }],
]

/** npm is a batch file there. */
const SHELL = process.platform === 'win32'

/** A check that reported nothing has failed. */
const NOTHING_RUN: Counts = { passed: 0, failed: 1, flaky: 0 }

const refusal = whyNoSamples('data')
if (refusal !== undefined) {
  console.log(refusal)
  process.exit(1)
}

const failedScripts: string[] = []
const counts: Counts[] = []
for (const stage of STAGES) {
  const isAlone = stage.length === 1
  counts.push(...(await Promise.all(stage.map((check) => run(check, isAlone)))))
}
const { passed, failed, flaky } = addCounts(counts)
if (failedScripts.length > 0) console.log(`\nFailed: ${failedScripts.join(', ')}`)
if (flaky > 0) console.log(`\nPassed at the second attempt only, see above: ${flaky}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Counts the tests of a test runner; any other check counts as one, and so does a runner that left no results. */
async function run({ script, results, needsBuild }: Check, isAlone: boolean): Promise<Counts> {
  if (isAlone) console.log(`\n── ${script}`)
  if (needsBuild && failedScripts.includes('build')) {
    console.log('not run, because the build failed')
    failedScripts.push(script)
    return NOTHING_RUN
  }
  if (results) await rm(results, { force: true })
  const succeeded = await (isAlone ? runScript(script) : runBesideOthers(script))
  if (!succeeded) failedScripts.push(script)
  if (!results) return { passed: Number(succeeded), failed: Number(!succeeded), flaky: 0 }
  const tests = await readCounts(results).catch(() => NOTHING_RUN)
  if (succeeded && tests.failed > 0) failedScripts.push(script)
  return succeeded ? tests : { ...tests, failed: Math.max(1, tests.failed) }
}

async function runScript(script: string): Promise<boolean> {
  return succeeds(spawn('npm', ['run', '--silent', script], { stdio: 'inherit', shell: SHELL }))
}

/** Keeps what it says until the end, so that the lines of two checks do not mix. */
async function runBesideOthers(script: string): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: SHELL,
  })
  const says = Promise.all([text(child.stdout), text(child.stderr)])
  const succeeded = await succeeds(child)
  console.log(`\n── ${script}\n${(await says).join('')}`)
  return succeeded
}

function succeeds(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}
