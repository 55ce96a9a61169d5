import { Command } from 'commander'
import { expect, it } from 'vitest'
import { swallowedOptions } from './swallowed-options.ts'

const COMMANDS = [
  new Command('import').option('--into <slug>').option('--all-authors').option('--json'),
  new Command('check').option('--fix'),
]

it.each([
  ['a value', { npm_config_into: 'lin-zhou' }, ['--into']],
  ['a switch of two words', { npm_config_all_authors: 'true' }, ['--all-authors']],
  ['several', { npm_config_into: 'a', npm_config_fix: 'true' }, ['--into', '--fix']],
  ['what npm has, too', { npm_config_json: 'true' }, []],
  ['what is not ours', { npm_config_user_agent: 'npm' }, []],
])('finds %s that npm has taken', (_, env, options) => {
  expect(swallowedOptions(COMMANDS, { npm_lifecycle_event: 'bifolio', ...env })).toEqual(options)
})

it('finds nothing where npm does not run the command', () => {
  expect(swallowedOptions(COMMANDS, { npm_config_into: 'lin-zhou' })).toEqual([])
})
