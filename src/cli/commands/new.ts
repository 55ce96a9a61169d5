import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import type { Issue } from '#data/issues/issue.ts'
import { checkData } from '#disk/data/check-data.ts'
import { createBundle } from '#disk/import/create-bundle.ts'
import { failureText } from '../failure-text.ts'
import { slugFailure } from '#disk/import/import-source.ts'
import { newProfile, type Answers } from '#import/new-profile.ts'
import { localeOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import type { LocaleOption } from '../locale-option.ts'
import { usesColour } from '../paint.ts'
import { describeIssues, formatReport } from '../report.ts'
import { createSay, listOf, type Say } from '../say.ts'
import { print, printJson, printMessage } from '../print.ts'

interface NewArguments extends LocaleOption, Omit<Answers, 'links'> {
  link: string[]
  data: string
  json: boolean
}

const HELP = `
In a terminal, it prompts for anything missing. A name in one script is enough.
Exit codes: 0 written; 1 not written; 2 invalid usage.

Example:
  bifolio new ada-li --given-en Ada --family-en Li --given-zh 达 --family-zh 李 --link github.com/ada`

export function newCommand(): Command {
  return new Command('new')
    .description('create the profile of a new researcher')
    .argument('<slug>', "the researcher's folder and part of the URL, such as ada-li")
    .option('--given-en <name>', 'given name in Latin letters')
    .option('--family-en <name>', 'family name in Latin letters')
    .option('--given-zh <name>', 'given name in Chinese characters')
    .option('--family-zh <name>', 'family name in Chinese characters')
    .option('--affiliation-en <name>', 'affiliation in English')
    .option('--affiliation-zh <name>', 'affiliation in Chinese')
    .option('--link <address...>', 'e-mail addresses and URLs', [])
    .option('--data <folder>', 'the data folder', 'data')
    .option('--json', 'print the result as JSON', false)
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(create)
}

async function create(slug: string, options: NewArguments): Promise<void> {
  const { data, json, locale } = options
  const say = createSay(locale)
  const wrong = slugFailure(slug)
  if (wrong !== undefined) return refuse(failureText(wrong, locale), 2, options)
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && !json
  const given = { ...options, links: options.link }
  const answers = isAsked ? await ask(given, say) : given
  if (answers === undefined) return refuse(say('new.stopped'), 1, options)
  const made = newProfile(answers)
  if ('problem' in made) {
    const values = 'found' in made ? { found: made.found } : {}
    return refuse(say(`new.${made.problem}`, values), 2, options)
  }
  const result = await createBundle(data, slug, made.profile)
  if ('failure' in result) return refuse(failureText(result.failure, locale), 1, options)
  if ('issues' in result) return refuse(result.issues, 1, options)
  const files = result.files.map((file) => join(data, file))
  const issues = await siteIssues(data)
  if (json) return printJson({ files, issues: describeIssues(issues, locale) })
  print(say('written', { files: listOf(files, say) }))
  if (issues.length > 0) printMessage(reportOf(issues, options))
}

/** What `site.json` needs now that there is one researcher more, such as a title that is no longer one name. */
async function siteIssues(data: string): Promise<Issue[]> {
  const { issues } = await checkData(data)
  return issues.filter(({ file }) => file === 'site.json')
}

const QUESTIONS = [
  ['givenEn', 'new.given-en'],
  ['familyEn', 'new.family-en'],
  ['familyZh', 'new.family-zh'],
  ['givenZh', 'new.given-zh'],
  ['affiliationEn', 'new.affiliation-en'],
  ['affiliationZh', 'new.affiliation-zh'],
] as const

/** Asks for what is not given; an empty answer leaves it out. Undefined when the person stops, with Ctrl+C or Ctrl+D. */
async function ask(given: Answers, say: Say): Promise<Answers | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers: Answers = { ...given }
  try {
    print(say('new.intro'))
    for (const [key, question] of QUESTIONS) {
      answers[key] ??= await terminal.question(say(question))
    }
    if (given.links.length > 0) return answers
    const links = await terminal.question(say('new.links'))
    return { ...answers, links: links.split(/\s+/u).filter((link) => link !== '') }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error
    print('')
    return undefined
  } finally {
    terminal.close()
  }
}

/** Reports why nothing is written: a sentence, or what the check finds in what is there. */
function refuse(reason: string | readonly Issue[], code: 1 | 2, options: NewArguments): void {
  const { json, locale } = options
  process.exitCode = code
  if (json) {
    const described =
      typeof reason === 'string' ? { message: reason } : { issues: describeIssues(reason, locale) }
    printJson(described)
    return
  }
  printMessage(typeof reason === 'string' ? reason : reportOf(reason, options))
}

function reportOf(issues: readonly Issue[], { data, locale }: NewArguments): string {
  const colour = usesColour(process.stderr, process.env)
  return formatReport(issues, { folder: data, locale, warnings: true, colour })
}
