import type { Command } from 'commander'

/** Options that npm has itself, and that may be set for good in an `.npmrc`. */
const OF_NPM: ReadonlySet<string> = new Set(['--json', '--all', '--version', '--help'])

/**
 * Options of ours that npm has taken for its own, as it does with those that are not behind `--`: it puts them into the
 * environment, and the command never sees them.
 *
 * @example swallowedOptions(commands, { npm_lifecycle_event: 'bifolio', npm_config_into: 'lin-zhou' }) // ['--into']
 */
export function swallowedOptions(
  commands: readonly Command[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (env['npm_lifecycle_event'] === undefined) return []
  const options = commands.flatMap((command) => command.options.map(({ long }) => long ?? ''))
  return [...new Set(options)].filter(
    (option) => option !== '' && !OF_NPM.has(option) && env[variableOf(option)] !== undefined,
  )
}

function variableOf(option: string): string {
  return `npm_config_${option.slice(2).replaceAll('-', '_')}`
}
