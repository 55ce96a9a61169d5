import type { CommanderError } from 'commander'
import { listOf, type Say } from './say.ts'

type Words = Readonly<Record<string, string>>

/** What a sentence of commander names, by its code; the sentence itself is ours. */
const NAMED: Readonly<Record<string, RegExp>> = {
  'commander.missingArgument': /'(?<name>.*)'/u,
  'commander.optionMissingArgument': /'(?<option>.*)'/u,
  'commander.missingMandatoryOptionValue': /'(?<option>.*)'/u,
  'commander.unknownOption': /'(?<found>.*)'/u,
  'commander.unknownCommand': /'(?<found>.*)'/u,
  'commander.excessArguments': /^[^:]*:[^:]* but got \d+: (?<found>.*)\.$/u,
  'commander.invalidArgument':
    /^[^']*'(?<option>[^']*)' (?:argument|value) '(?<value>.*?)'(?: from env '(?<variable>[^']*)')? is invalid\. (?:Allowed choices are (?<known>.*)\.)?/su,
}

/** A wrong call in a sentence of the wanted language; commander speaks English only. */
export function usageText({ code, message }: Pick<CommanderError, 'code' | 'message'>, say: Say) {
  const words = NAMED[code]?.exec(message)?.groups
  const sentence = words && sentenceOf(code, words, say)
  const [, nearest] = /\(Did you mean (?:one of )?([^(]*)\?\)/u.exec(message) ?? []
  return [
    sentence ?? message,
    ...(nearest === undefined
      ? []
      : [say('usage.nearest', { nearest: listOf(nearest.split(', '), say) })]),
    say('usage.help'),
  ].join('\n')
}

function sentenceOf(code: string, words: Words, say: Say): string | undefined {
  switch (code) {
    case 'commander.missingArgument':
      return say('usage.missing-argument', words)
    case 'commander.optionMissingArgument':
      return say('usage.option-without-value', words)
    case 'commander.missingMandatoryOptionValue':
      return say('usage.missing-option', words)
    case 'commander.unknownOption':
      return say('usage.unknown-option', words)
    case 'commander.unknownCommand':
      return say('usage.unknown-command', words)
    case 'commander.excessArguments':
      return say('usage.too-many-arguments', words)
    default:
      return invalidValueText(words, say)
  }
}

/** Values are chosen from a list, or are addresses of machines, or ports. */
function invalidValueText(words: Words, say: Say): string {
  const { known, variable, option } = words
  if (known !== undefined) {
    return say('usage.choice', { ...words, known: listOf(known.split(', '), say) })
  }
  if (option?.startsWith('--host')) return say('usage.host', { ...words, option: '--host' })
  return say(variable === undefined ? 'usage.port' : 'usage.port-of-environment', words)
}
