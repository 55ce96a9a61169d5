import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { issueText } from '#site/check/issue-text.ts'
import { createBundle } from '#site/import/create-bundle.ts'
import { failureText } from '#site/import/import-text.ts'
import { slugFailure } from '#site/import/import-source.ts'
import { newProfile, type Answers } from '#site/import/new-profile.ts'
import { localeOption } from '../locale-option.ts'
import type { LocaleOption } from '../locale-option.ts'
import { usesColour } from '../paint.ts'
import { formatReport } from '../report.ts'

interface NewArguments extends LocaleOption, Omit<Answers, 'links'> {
  link: string[]
  data: string
  json: boolean
}

const HELP = `
On a terminal it asks for what is not given. A name in one script is enough.
Exit codes: 0 written; 1 not written; 2 wrong usage.

Example:
  bifolio new ada-li --given-en Ada --family-en Li --given-zh 达 --family-zh 李 --link github.com/ada`

export function newCommand(): Command {
  return new Command('new')
    .description('write the profile of a new researcher')
    .argument('<slug>', 'the folder and address of the researcher, such as ada-li')
    .option('--given-en <name>', 'given name in Latin letters')
    .option('--family-en <name>', 'family name in Latin letters')
    .option('--given-zh <name>', 'given name in Chinese characters')
    .option('--family-zh <name>', 'family name in Chinese characters')
    .option('--affiliation-en <name>', 'where the person works, in English')
    .option('--affiliation-zh <name>', 'where the person works, in Chinese')
    .option('--link <address...>', 'mail or web addresses of the person', [])
    .option('--data <folder>', 'the data folder', 'data')
    .option('--json', 'print the result as JSON', false)
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(create)
}

async function create(slug: string, options: NewArguments): Promise<void> {
  const { data, json, locale } = options
  const wrong = slugFailure(slug)
  if (wrong !== undefined) return fail(failureText(wrong, locale), 2)
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && !json
  const given = { ...options, links: options.link }
  const made = newProfile(isAsked ? await ask(given) : given)
  if ('problem' in made) {
    const params = 'found' in made ? { found: made.found } : {}
    return fail(issueText(locale, `new.${made.problem}`, params) ?? made.problem, 2)
  }
  const result = await createBundle(data, slug, made.profile)
  if ('failure' in result) return fail(failureText(result.failure, locale), 1)
  if ('issues' in result) {
    const colour = usesColour(process.stderr, process.env)
    return fail(formatReport(result.issues, { folder: data, locale, warnings: false, colour }), 1)
  }
  const files = result.files.map((file) => join(data, file))
  const text = issueText(locale, 'import.written', { files: files.join(', ') })
  process.stdout.write(`${json ? JSON.stringify({ files }, null, 2) : text}\n`)
}

const QUESTIONS: readonly (readonly [key: keyof Omit<Answers, 'links'>, question: string])[] = [
  ['givenEn', 'Given name (English): '],
  ['familyEn', 'Family name (English): '],
  ['familyZh', '姓（中文）: '],
  ['givenZh', '名（中文）: '],
  ['affiliationEn', 'Affiliation (English): '],
  ['affiliationZh', '单位（中文）: '],
]

/** Asks for what is not given; an empty answer leaves it out. */
async function ask(given: Answers): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers: Answers = { ...given }
  try {
    for (const [key, question] of QUESTIONS) {
      answers[key] ??= await terminal.question(question)
    }
    if (given.links.length > 0) return answers
    const links = await terminal.question('Links / 链接 (a b c): ')
    return { ...answers, links: links.split(/\s+/u).filter((link) => link !== '') }
  } finally {
    terminal.close()
  }
}

function fail(sentence: string, code: 1 | 2): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = code
}
