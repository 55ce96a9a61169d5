import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { LOCALES } from '#core/schema/locale.ts'

interface Step {
  name?: string
  uses?: string
  run?: string
  with?: Readonly<Record<string, unknown>>
}

interface Job {
  uses?: string
  permissions?: Readonly<Record<string, string>>
  steps?: readonly Step[]
}

interface Workflow {
  permissions: Readonly<Record<string, string>>
  jobs: Readonly<Record<string, Job>>
}

const DEPLOY = 'starter/.github/workflows/deploy.yml'

const FILES = globSync('{starter/,}.github/workflows/*.yml')
const WORKFLOWS = FILES.map((file) => ({ file, text: readFileSync(file, 'utf8') })).map(
  ({ file, text }) => ({ file, text, workflow: parse(text) as Workflow }),
)
const JOBS = WORKFLOWS.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
)
const STEPS = JOBS.flatMap(({ name, job }) =>
  (job.steps ?? []).map((step) => ({ job: name, ...step })),
)

test('there are workflows of the starter and of the engine', () => {
  expect(FILES.length).toBe(4)
  expect(STEPS.length).toBeGreaterThan(20)
})

test('each action is that of one commit, whose version is written beside it', () => {
  const used = WORKFLOWS.flatMap(({ text }) =>
    [...text.matchAll(/\buses: (?!\.\/)(.*)/gu)].map(([, action = '']) => action),
  )
  expect(used.length).toBeGreaterThan(10)
  const pinned = /^(?<name>[\w-]+\/[\w-]+)@[\da-f]{40} # v\d+\.\d+\.\d+$/u
  expect(used.filter((action) => !pinned.test(action))).toEqual([])
  const names = new Set(used.map((action) => pinned.exec(action)?.groups?.['name']))
  expect(new Set(used).size).toBe(names.size)
})

test('no working copy keeps the token', () => {
  const checkouts = STEPS.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkouts.length).toBeGreaterThan(3)
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
})

test('a workflow may only read, and a job that may write runs no code of the repository', () => {
  for (const { workflow } of WORKFLOWS) expect(workflow.permissions).toEqual({ contents: 'read' })
  const writing = JOBS.filter(({ job }) =>
    Object.values(job.permissions ?? {}).some((right) => right === 'write'),
  )
  expect(writing.map(({ name }) => name).toSorted()).toEqual([
    '.github/workflows/deploy.yml deploy',
    'starter/.github/workflows/deploy.yml deploy',
    'starter/.github/workflows/update.yml propose',
  ])
  for (const { job } of writing) {
    const text = JSON.stringify(job)
    expect(text).not.toMatch(/\b(?:npm|npx|node|setup-node|yarn|pnpm|python|make)\b/u)
  }
})

test('what is installed runs nothing while it is installed', () => {
  const installs = STEPS.filter(
    ({ run }) => run !== undefined && /\bnpm (?:ci|i|install)\b/u.test(run),
  )
  expect(installs.length).toBeGreaterThan(2)
  expect(installs.filter(({ run }) => !run?.includes('--ignore-scripts'))).toEqual([])
})

test('a caller cannot put words of theirs into a script', () => {
  expect(STEPS.filter(({ run }) => run?.includes('${{'))).toEqual([])
})

describe('the documentation', () => {
  test.each(LOCALES)('in %s shows the workflow of the starter', (locale) => {
    const page = readFileSync(`docs/${locale}/deploying.md`, 'utf8')
    const [, shown] = /```yaml\n(name: Deploy[\s\S]*?)```/u.exec(page) ?? []
    expect(shown).toBe(readFileSync(DEPLOY, 'utf8'))
  })
})
