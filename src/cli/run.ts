import { Command, CommanderError } from 'commander'
import { loadCommands } from './load-commands.ts'
import { wantedLocale } from './wanted-locale.ts'
import { localizeHelp } from './localized-help.ts'
import { enginePackage } from './engine-package.ts'
import { knownRefusal } from './refusal-text.ts'
import { createSay } from './say.ts'
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
  for (const command of await load(process.argv[2]))
    program.addCommand(localizeHelp(command.copyInheritedSettings(program), locale))
  localizeHelp(program, locale)
  await program.parseAsync().catch(reportError)
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

/** With the sentence that commander would have said in English; its help is said already. */
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
