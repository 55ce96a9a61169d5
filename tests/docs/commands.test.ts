import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'

const PAGES = ['README.md', ...globSync('docs/**/*.md')]

/** The scripts that are commands themselves. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

const LINES = PAGES.flatMap((page) =>
  linesOf(readFileSync(page, 'utf8')).map((line) => ({ page, line })),
)
const COMMANDS = LINES.flatMap(({ page, line }) => {
  const command = commandOf(line)
  return command === undefined ? [] : [{ page, line, command }]
})

describe('the documentation', () => {
  test('names only scripts that there are', () => {
    const unknown = LINES.filter(({ line }) => {
      const [, script] = /\bnpm run (?:-s )?(?<name>[\w:-]+)/u.exec(line) ?? []
      return script !== undefined && scripts[script] === undefined
    })
    expect(unknown).toEqual([])
    expect(COMMANDS.length).toBeGreaterThan(30)
  })

  const names = [...new Set(COMMANDS.map(({ command }) => command.name))]

  test.each(names)('gives "%s" only options that it has', async (name) => {
    const { code, out } = await runInProcess([name, '--help'])
    expect(code).toBe(0)
    const wrong = COMMANDS.filter(
      ({ command }) =>
        command.name === name && command.options.some((option) => !out.includes(`${option} `)),
    )
    expect(wrong).toEqual([])
  })
})

/** Lines of blocks of the shell; one that ends in a backslash goes on. */
function linesOf(page: string): string[] {
  return [...page.matchAll(/^ *```sh\n(?<code>[\s\S]*?)^ *```$/gmu)].flatMap(({ groups }) =>
    (groups?.['code'] ?? '').replaceAll(/\\\n\s*/gu, '').split('\n'),
  )
}

/** `npm run bifolio -- check --json`, `npm run check -- --json`: the command and its options. */
function commandOf(line: string): { name: string; options: string[] } | undefined {
  const [, script = '', rest = ''] = /\bnpm run ([\w:-]+)(?: -- (.*))?/u.exec(line) ?? []
  const words = rest.split(' ')
  const [, own] = /^node src\/cli\/main\.ts ?(\w*)/u.exec(scripts[script] ?? '') ?? []
  if (own === undefined) return undefined
  return {
    name: own === '' ? (words[0] ?? '') : own,
    options: words.filter((word) => word.startsWith('--')),
  }
}
