import { Help, type Command, type Option } from 'commander'
import type { Locale } from '#core/schema/locale.ts'
import help from '#i18n/cli/help-zh.json' with { type: 'json' }
import { wantedLocale } from './wanted-locale.ts'

const CHINESE: ReadonlyMap<string, string> = new Map(Object.entries(help))

const HELP_OF_HELP = inChinese('display help for command')

/** What commander adds in brackets behind the description of an option. */
const REMARKS = / \(((?:choices|default|env): [^(]*)\)$/u
const REMARK_NAMES: Readonly<Record<string, string>> = {
  choices: '可选',
  default: '默认',
  env: '环境变量',
}

/** The help of a command in the wanted language. The English is in the command, beside the option it describes. */
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
    .configureHelp({ styleTitle: inChinese, optionDescription, formatHelp })
}

/** The text below the help: line by line, because examples are the same in every language. */
export function helpBelow(text: string): () => string {
  return () =>
    wantedLocale(process.argv) === 'en' ? text : text.split('\n').map(inChinese).join('\n')
}

/** Commander puts a space behind the title of the usage, where a full-width colon needs none. */
function formatHelp(command: Command, help: Help): string {
  return new Help().formatHelp(command, help).replace(/^(.*：) /u, '$1')
}

function optionDescription(option: Option): string {
  const text = new Help().optionDescription(option)
  return text.replace(REMARKS, (_, remarks: string) => {
    const parts = remarks.split(/, (?=(?:default|env): )/u).map(remarkInChinese)
    return `（${parts.join('；')}）`
  })
}

function remarkInChinese(remark: string): string {
  const [name = '', value = ''] = remark.split(/: (.*)/u)
  return `${REMARK_NAMES[name] ?? name}：${value.replaceAll(', ', '、')}`
}

function inChinese(english: string): string {
  return CHINESE.get(english) ?? english
}
