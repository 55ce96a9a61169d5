import { Command, CommanderError } from 'commander'
import { knownRefusal } from './failure-text.ts'
import { wantedLocale } from './wanted-locale.ts'
import { localizeHelp } from './localized-help.ts'
import { enginePackage } from './engine-package.ts'
import { createSay, listOf, type Say } from './say.ts'
import { swallowedOptions } from './swallowed-options.ts'
import { afterMessages, fail, printMessage } from './print.ts'
import { usageText } from './usage-text.ts'

const USAGE_ERROR = 2

/** The whole life of a process: runs its command line, and ends it where something fails that no one has caught. */
export async function runProcess(): Promise<void> {
  // Node turns a rejection that no one handles into one of these.
  process.on('uncaughtException', crash)
  await run()
}

/** Runs the command line of this process and sets its exit code; `load` gives the commands that there are. */
export async function run(load = loadCommands): Promise<void> {
  const locale = wantedLocale(process.argv)
  const program = new Command('bifolio')
    .description('Bilingual home pages for researchers, from JSON files')
    .version(enginePackage().version, '-V, --version', 'display the version')
    .configureOutput({ outputError: () => {} })
    .exitOverride()
  const commands = await load(process.argv[2])
  for (const command of commands)
    program.addCommand(localizeHelp(command.copyInheritedSettings(program), locale))
  const swallowed = swallowedOptions(commands, process.env)
  if (swallowed.length > 0) printMessage(swallowedText(swallowed, createSay(locale)))
  localizeHelp(program, locale)
  await program.parseAsync().catch(reportError)
}

/** Said before anything is done, because without its options a command may do something else. */
function swallowedText(options: readonly string[], say: Say): string {
  const script = process.env['npm_lifecycle_event'] ?? ''
  return say('usage.swallowed', { options: listOf(options, say), script, first: options[0] ?? '' })
}

/**
 * A full disk or a folder that belongs to someone else is not a fault of the program. Anything else is: its stack is printed
 * here because Node would print what the data has put into it as it is.
 */
function reportError(error: unknown): void {
  if (error instanceof CommanderError) return leave(error)
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  fail(knownRefusal(error, wantedLocale(process.argv)) ?? fault, 1)
}

/** With the sentence that commander would have printed in English; its help is printed already. */
function leave(error: CommanderError): void {
  if (error.exitCode === 0) return
  if (error.code !== 'commander.help')
    printMessage(usageText(error, createSay(wantedLocale(process.argv))))
  process.exitCode = USAGE_ERROR
}

/** What was running may be anywhere, so nothing goes on; who reads our output in a pipe may stop reading any time. */
function crash(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit()
  reportError(error)
  afterMessages(() => process.exit(1))
}

type Loader = () => Promise<() => Command>

/** In the order of the help. Each is loaded by itself: readers, checker and pictures take longer to load than to answer. */
const COMMANDS: Readonly<Record<string, Loader>> = {
  start: () => import('./commands/start.ts').then(({ startCommand }) => startCommand),
  dev: () => import('./commands/dev.ts').then(({ devCommand }) => devCommand),
  preview: () => import('./commands/preview.ts').then(({ previewCommand }) => previewCommand),
  build: () => import('./commands/build.ts').then(({ buildCommand }) => buildCommand),
  serve: () => import('./commands/serve.ts').then(({ serveCommand }) => serveCommand),
  new: () => import('./commands/new.ts').then(({ newCommand }) => newCommand),
  import: () => import('./commands/import.ts').then(({ importCommand }) => importCommand),
  export: () => import('./commands/export.ts').then(({ exportCommand }) => exportCommand),
  format: () => import('./commands/format.ts').then(({ formatCommand }) => formatCommand),
  check: () => import('./commands/check.ts').then(({ checkCommand }) => checkCommand),
  schema: () => import('./commands/schema.ts').then(({ schemaCommand }) => schemaCommand),
}

/** The one that is named; all where none is, for the help and for what may be meant. */
export async function loadCommands(name = ''): Promise<Command[]> {
  const one = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const loaders = one === undefined ? Object.values(COMMANDS) : [one]
  const creators = await Promise.all(loaders.map((load) => load()))
  return creators.map((create) => create())
}
