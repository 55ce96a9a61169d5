import { Help, type Command, type Option } from 'commander'
import type { Locale } from '#core/schema/locale.ts'
import help from '#i18n/cli/help-zh.json' with { type: 'json' }
import { wantedLocale } from './wanted-locale.ts'

const CHINESE: ReadonlyMap<string, string> = new Map(Object.entries(help))

const HELP_OF_HELP = inChinese('display help for command')

/** What commander adds behind the description of an option. */
const REMARKS: readonly (readonly [RegExp, string])[] = [
  [/\(choices: /u, '(可选：'],
  [/\b(?<!-)default: /u, '默认：'],
  [/\benv: /u, '环境变量：'],
]

/** The help of a command in the wanted language. The English stands in the command, beside what it is about. */
export function localizeHelp(command: Command, locale: Locale): Command {
  if (locale === 'en') return command
  command.description(inChinese(command.description()))
  for (const argument of command.registeredArguments)
    argument.description = inChinese(argument.description)
  for (const option of command.options) {
    option.description = inChinese(option.description)
    option.defaultValueDescription &&= inChinese(option.defaultValueDescription)
  }
  return command
    .helpOption('-h, --help', HELP_OF_HELP)
    .helpCommand('help [command]', HELP_OF_HELP)
    .configureHelp({ styleTitle: inChinese, optionDescription })
}

/** What stands below the help: line by line, because examples are the same in every language. */
export function helpBelow(text: string): () => string {
  return () =>
    wantedLocale(process.argv) === 'en' ? text : text.split('\n').map(inChinese).join('\n')
}

function optionDescription(option: Option): string {
  return REMARKS.reduce(
    (text, [english, chinese]) => text.replace(english, chinese),
    new Help().optionDescription(option),
  )
}

function inChinese(english: string): string {
  return CHINESE.get(english) ?? english
}
