import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const run = promisify(execFile)

interface Workflow {
  jobs: Record<string, { steps: { name?: string; run?: string }[] }>
}

const { jobs } = parse(readFileSync('starter/.github/workflows/update.yml', 'utf8')) as Workflow

function scriptOf(job: string, name: string): string {
  const step = jobs[job]?.steps.find((candidate) => candidate.name === name)
  if (step?.run === undefined) throw new Error(`no step ${name} in ${job}`)
  return step.run
}

let place = ''
let repository = ''

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'bifolio-update-'))
  repository = join(place, 'repository')
  await put('data/ada-li/publications.json', '{"publications":[]}\n')
  await put('data/site.json', '{}\n')
  await put('package.json', '{}\n')
  await put('.github/workflows/deploy.yml', 'name: Deploy\n')
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'Ada')
  await git('config', 'user.email', 'ada@example.org')
  await commit()
})
afterEach(() => rm(place, { recursive: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(repository, path)), { recursive: true })
  await writeFile(join(repository, path), text)
}

async function git(...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: repository })
  return stdout
}

async function commit(): Promise<void> {
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'A state')
}

/** Runs a script of the workflow as GitHub does. */
async function execute(script: string): Promise<{ code: number; out: string }> {
  const file = join(place, 'step.sh')
  await writeFile(file, script)
  const env = { PATH: process.env['PATH'], HOME: place, RUNNER_TEMP: place }
  try {
    const { stdout } = await run('bash', ['-e', file], { cwd: repository, env })
    return { code: 0, out: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout + stderr }
  }
}

/** Hands the patch to the job that writes, whose working copy is as the repository is. */
async function take(patch: string | Uint8Array) {
  await mkdir(join(place, 'patch'), { recursive: true })
  await writeFile(join(place, 'patch/data.patch'), patch)
  await git('reset', '--quiet', '--hard')
  await git('clean', '--quiet', '-fd')
  const before = await readdir(repository, { recursive: true })
  const { code, out } = await execute(scriptOf('propose', 'Take changes of data and nothing else'))
  // Not even for a moment is any of it on the disk.
  const after = await readdir(repository, { recursive: true })
  expect(after.filter((path) => !path.startsWith('.git/'))).toEqual(
    before.filter((path) => !path.startsWith('.git/')),
  )
  return { code, out, staged: await git('diff', '--cached', '--name-only') }
}

/** Everything that has changed, as a job that someone has taken over could hand it on. */
async function patchOfAll(): Promise<string> {
  await git('add', '--all')
  return git('diff', '--cached', '--binary', '--no-renames')
}

describe('the job that writes takes', () => {
  test('what the job that reads hands on', async () => {
    await put('data/ada-li/publications.json', '{"publications":[{"id":"new"}]}\n')
    await put('data/ada-li/imported-from.json', '{}\n')
    await put('package.json', '{"changed":true}\n')
    expect(await execute(scriptOf('read', 'Hand on the changes'))).toMatchObject({ code: 0 })
    const { code, staged } = await take(readFileSync(join(place, 'data.patch')))
    expect(code).toBe(0)
    expect(staged).toBe('data/ada-li/imported-from.json\ndata/ada-li/publications.json\n')
  })

  test('nothing where nothing is new', async () => {
    expect(await take('')).toEqual({ code: 0, out: '', staged: '' })
  })
})

describe('the job that writes refuses', () => {
  test.each<[string, () => Promise<void>]>([
    ['a workflow', () => put('.github/workflows/evil.yml', 'name: Evil\n')],
    ['a changed workflow', () => put('.github/workflows/deploy.yml', 'name: Evil\n')],
    ['a script of the package', () => put('package.json', '{"scripts":{}}\n')],
    ['what is no JSON', () => put('data/ada-li/run.sh', 'id\n')],
    ['a hidden file', () => put('data/.gitattributes', '* filter=x\n')],
    ['a name with capitals', () => put('Data/ada-li/publications.json', '{}\n')],
    ['a name in other letters', () => put('data/ada-li/论文.json', '{}\n')],
    ['a name with a line break', () => put('data/ada-li/a\nb.json', '{}\n')],
    ['a link', () => symlink('/etc/passwd', join(repository, 'data/ada-li/link.json'))],
    [
      'a program',
      async () => {
        await put('data/ada-li/run.json', '{}\n')
        await chmod(join(repository, 'data/ada-li/run.json'), 0o755)
      },
    ],
    ['a file that became a program', () => chmod(join(repository, 'data/site.json'), 0o755)],
    [
      'a file that became a link',
      async () => {
        await unlink(join(repository, 'data/site.json'))
        await symlink('../package.json', join(repository, 'data/site.json'))
      },
    ],
    ['the end of a file', () => unlink(join(repository, 'data/site.json'))],
    [
      'a file in another place',
      () => rename(join(repository, 'package.json'), join(repository, 'data/x.json')),
    ],
  ])('%s', async (_, change) => {
    await put('data/ada-li/publications.json', '{"publications":[{"id":"new"}]}\n')
    await change()
    const { code, out } = await take(await patchOfAll())
    expect(out).toContain('nothing is proposed')
    expect(code).toBe(1)
  })

  test('a submodule', async () => {
    const inner = join(repository, 'data/inner')
    await mkdir(inner, { recursive: true })
    for (const args of [
      ['init', '--quiet'],
      [
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@a',
        'commit',
        '--quiet',
        '--allow-empty',
        '--message',
        'x',
      ],
    ])
      await run('git', args, { cwd: inner })
    const patch = await patchOfAll()
    await rm(inner, { recursive: true })
    expect(await take(patch)).toMatchObject({ code: 1 })
  })

  const newFile = (path: string) =>
    [
      `diff --git a/${path} b/${path}`,
      'new file mode 100644',
      '--- /dev/null',
      `+++ b/${path}`,
      '@@ -0,0 +1 @@',
      '+x',
      '',
    ].join('\n')

  test.each([
    ['a way out of the repository', newFile('data/../../out.json')],
    ['a way out of data', newFile('data/../.github/workflows/x.yml')],
    ['a hook of git', newFile('.git/hooks/pre-commit')],
    ['an absolute path', newFile('/etc/x.json')],
    ['what is no patch', 'not a patch\n'],
    ['what is not of this state', newFile('data/site.json')],
    ['more than a record', 'x'.repeat(11_000_000)],
  ])('%s', async (_, patch) => {
    const { code } = await take(patch)
    expect(code).not.toBe(0)
  })
})
