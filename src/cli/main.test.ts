import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import HELP_ZH from '#i18n/cli/help-zh.json'
import { caseFolder } from '#tests/support/catalogs/case-folder.ts'
import { runCli, type CliRun } from '#tests/support/cli/run-cli.ts'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'

test('the help of every command has an example and the exit codes', async () => {
  const { out } = await bifolio(['--help'])
  const commands = [...out.matchAll(/^ {2}([a-z]+) \[options\]/gmu)].map(([, name = '']) => name)
  expect(commands).toContain('import')
  for (const command of commands) {
    const { out: help } = await bifolio([command, '--help'])
    expect(help).toMatch(/^Exit codes: /mu)
    expect(help).toMatch(/^Examples?:\n.* bifolio /mu)
  }
})

test.each(['--version', '-V'])('%s prints the version of the package', async (flag) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(await bifolio([flag])).toMatchObject({ code: 0, out: `${version}\n` })
})

/** The titles that commander writes. */
const OF_COMMANDER = new Set([
  'Usage:',
  'Arguments:',
  'Options:',
  'Commands:',
  'display help for command',
])

/** Lines of a Chinese help without a Chinese character; examples and values are the same in every language. */
function untranslated(help: string): string[] {
  return help
    .split('\n')
    .filter((line) => /[a-z]/iu.test(line) && !/\p{Script=Han}/u.test(line))
    .filter((line) => !/^ +"/u.test(line))
    .filter((line) => !/^ {2}(?:\$ )?(?:\w+=\S+ )*bifolio /u.test(line))
}

describe('every command', () => {
  test.each(['abc', '0', '99999', '-1', '80.5', ''])('--port %j is a usage error', async (port) => {
    for (const command of ['start', 'serve', 'dev']) {
      const { code, err } = await bifolio([command, `--port=${port}`, '--locale', 'zh'])
      expect(err).toContain(`"${port}" 不是端口号：--port <port> 应为 1 至 65535 的整数`)
      expect(code).toBe(2)
    }
  })

  test.each(['', '../colleague', 'http://localhost/'])(
    '--host %j is a usage error',
    async (host) => {
      const { code, err } = await bifolio(['serve', `--host=${host}`])
      expect(err).toContain(`"${host}" is not a valid address. Give --host an address such as`)
      expect(code).toBe(2)
    },
  )

  test('PORT in the environment is checked in the same way', async () => {
    const { code, err } = await bifolio(['serve'], { PORT: 'eighty' })
    expect(err).toContain('"eighty" is not a valid port: the environment variable PORT takes')
    expect(code).toBe(2)
  })

  test('what the system refuses is a sentence, not a stack', async () => {
    const { code, err } = await bifolio(['schema', '--data', '/dev/null', '--locale', 'zh'])
    expect(err).toMatch(/^操作失败：E(?:EXIST|NOTDIR)[^\n]*\n$/u)
    expect(code).toBe(1)
  })

  const COMMANDS = 'start dev preview build serve new import export format check schema'.split(' ')

  test('has these commands', async () => {
    const { out } = await bifolio(['--help'])
    const names = [...out.matchAll(/^ {2}([a-z]+) \[options\]/gmu)].map(([, name]) => name)
    expect(names).toEqual(COMMANDS)
  })

  test.each(COMMANDS)('%s speaks both languages', async (command) => {
    expect((await bifolio([command, '--help'])).out).toContain('--locale <locale>')
    const { out } = await bifolio([command, '--help', '--locale', 'zh'])
    expect(out).toContain('用法：bifolio')
    expect(untranslated(out)).toEqual([])
  })

  test('the help of all has Chinese words where the English has words', async () => {
    expect(untranslated((await bifolio(['--help', '--locale', 'zh'])).out)).toEqual([])
  })

  test('no sentence of the help is translated in vain', () => {
    const sources = globSync('src/cli/**/*.ts')
      .filter((file) => !file.includes('.test.'))
      .map((file) => readFileSync(file, 'utf8'))
    const unused = Object.keys(HELP_ZH).filter((english) => {
      return !OF_COMMANDER.has(english) && !sources.some((source) => source.includes(english))
    })
    expect(unused).toEqual(['language of the messages', 'language of the CV and of the messages'])
  })
})

describe('bifolio check', () => {
  test.each([
    ['a small site has no problems', 0, 'no problems'],
    ['translation is missing', 0, 'warnings only'],
    ['month thirteen', 1, 'an error'],
    ['comma is missing', 1, 'a syntax error'],
  ])('%s exits with %d: %s', async (name, code) => {
    expect((await bifolio(['check', '--data', await caseFolder(name)])).code).toBe(code)
  })

  test('there is no such folder exits with 1', async () => {
    expect((await bifolio(['check', '--data', 'there-is-no-such-folder'])).code).toBe(1)
  })

  test.each([
    [
      ['check', '--locale', 'fr'],
      '"fr" is not a valid value for --locale <locale>; allowed values: en, zh',
    ],
    [['check', '--wranings'], 'Unknown option: --wranings\nDid you mean --warnings?'],
    [['check', '--wranings', '--locale=zh'], '没有 --wranings 这个选项\n是否应为 --warnings？'],
    [['check', 'data'], 'Too many arguments: data'],
    [['check', 'data', '--locale', 'zh'], '多余的参数：data'],
    [['check', '--data'], 'The option --data <folder> needs a value'],
    [['export', '--locale', 'zh'], '缺少选项 --to <format>'],
    [['new', '--locale', 'zh'], '缺少参数 <slug>'],
    [['export', 'a', '--to', 'docx', '--locale', 'zh'], '--to <format> 不能取 "docx"；可选值：'],
    [['chekc'], 'Unknown command: chekc\nDid you mean check?'],
    [[], 'Usage'],
  ])('%j exits with 2 and explains why', async (args, reason) => {
    const { code, out, err } = await bifolio(args)
    expect(code).toBe(2)
    expect(err).toContain(reason)
    expect(out).toBe('')
  })

  test.each([['--help'], ['check', '--help']])('help exits with 0: %s %s', async (...args) => {
    const { code, out } = await bifolio(args)
    expect(code).toBe(0)
    expect(out).toContain('Usage')
  })

  test.each([
    ['--locale zh', ['--locale', 'zh'], { LANG: 'en_US.UTF-8' }, '缺少键'],
    ['--locale en', ['--locale', 'en'], { LANG: 'zh_CN.UTF-8' }, 'is missing'],
    ['LANG', [], { LANG: 'zh_CN.UTF-8' }, '缺少键'],
    ['LC_ALL before LANG', [], { LC_ALL: 'zh_CN.UTF-8', LANG: 'C' }, '缺少键'],
  ])('speaks the language of %s', async (_, args, env, words) => {
    const { out } = await bifolio(
      ['check', '--data', await caseFolder('key is missing'), ...args],
      env,
    )
    expect(out).toContain(words)
  })

  test('prints warnings by count, and in full when asked', async () => {
    const args = ['check', '--data', await caseFolder('translation is missing')]
    const [short, full] = [await bifolio(args), await bifolio([...args, '--warnings'])]
    expect(short.out).toContain('2 × missing translation')
    expect(short.out).not.toContain('news[0].text')
    expect(full.out).toContain('news[0].text')
  })

  test('--fix reports what it has done beside the report, and checks then', async () => {
    const folder = await caseFolder('a small site has no problems')
    const { code, out, err } = await bifolio(['check', '--fix', '--json', '--data', folder])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ issues: [] })
    expect(err).toBe('The data is already at version 1; there is nothing to migrate\n')
  })

  test('--fix leaves data of a later version alone', async () => {
    const folder = await caseFolder('data of a later version')
    const { code, out, err } = await bifolio(['check', '--fix', '--data', folder])
    expect(code).toBe(1)
    expect(out).toContain('install the archive of a newer version')
    expect(err).toBe('')
  })

  test('prints no color codes into a pipe', async () => {
    const { out } = await bifolio(['check', '--data', await caseFolder('month thirteen')])
    expect(out).not.toContain('\u001b')
  })
})

test('bifolio schema writes the schemas that are committed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-'))
  try {
    const { code, out } = await bifolio(['schema', '--data', folder])
    expect(code).toBe(0)
    expect(out).toMatch(/^\d schemas written into \S+schema\n$/u)
    const names = await readdir(join(folder, 'schema'))
    expect(names).toEqual(await readdir('data/schema'))
    for (const name of names) {
      const written = await readFile(join(folder, 'schema', name), 'utf8')
      expect(written).toBe(await readFile(join('data/schema', name), 'utf8'))
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

function bifolio(args: readonly string[], env: Record<string, string> = {}): Promise<CliRun> {
  return runInProcess(args, { env })
}

describe('as a process of its own', () => {
  const spawned = (...args: string[]) => runCli('src/cli/main.ts', args)

  test.each([
    ['help', ['--help'], 0],
    ['the help of a command', ['check', '--help'], 0],
    ['the version', ['--version'], 0],
    ['a check without errors', ['check', '--data', 'data'], 0],
    ['a check with errors', ['check', '--data', 'there-is-no-such-folder'], 1],
    ['a command that there is not', ['chekc'], 2],
    ['an option that there is not', ['check', '--wranings'], 2],
    ['no command', [], 2],
  ])('%s ends with its exit code, and says the same', async (_, args, code) => {
    const run = await spawned(...args)
    expect(run.code).toBe(code)
    expect(run).toEqual(await bifolio(args))
  })

  test('the whole report of a check reaches a pipe', async () => {
    const folder = await caseFolder('month thirteen')
    const { code, out } = await spawned('check', '--json', '--data', folder)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      issues: [{ code: 'date', severity: 'error', line: 10, path: 'publications[0].issued' }],
    })
  })

  test('speaks English where the environment is empty', async () => {
    const { out } = await spawned('check', '--data', await caseFolder('key is missing'))
    expect(out).toContain('is missing')
  })
})
