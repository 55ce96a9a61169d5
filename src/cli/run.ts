import { Command, type CommanderError } from 'commander'
import { HeldError } from '#disk/files/held-error.ts'
import { PlaceError } from '#data/issues/place-error.ts'
import { loadCommands } from './load-commands.ts'
import { wantedLocale } from './wanted-locale.ts'
import { localizeHelp } from './localized-help.ts'
import { enginePackage } from './engine-package.ts'
import { createSay } from './say.ts'
import { afterTelling, fail, tell } from './tell.ts'
import { usageText } from './usage-text.ts'

const USAGE_ERROR = 2

const locale = wantedLocale(process.argv)
const say = createSay(locale)

// Node turns a rejection that nobody handles into one of these.
process.on('uncaughtException', crash)

const program = new Command('bifolio')
  .description('Bilingual home pages for researchers, from JSON files')
  .version(enginePackage().version, '-V, --version', 'display the version')
  .configureOutput({ outputError: () => {} })
  .exitOverride(leave)
for (const command of await loadCommands(process.argv[2]))
  program.addCommand(localizeHelp(command.copyInheritedSettings(program), locale))
localizeHelp(program, locale)
await program.parseAsync().catch(tellError)

/** With the sentence that commander would have said in English; its help is said already. */
function leave(error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0)
  if (error.code !== 'commander.help') tell(usageText(error, say))
  process.exit(USAGE_ERROR)
}

/**
 * A full disk or a folder that is somebody else's is no fault of the program. Anything else is: its stack is printed
 * here because Node would print what the data has put into it as it is.
 */
function tellError(error: unknown): void {
  if (!(error instanceof Error)) fail(String(error), 1)
  else if (error instanceof HeldError) fail(say(error.code, error.params), 1)
  else if (error instanceof PlaceError) fail(say(error.code, { path: error.path }), 1)
  else if ('syscall' in error) fail(say('system-error', { reason: error.message }), 1)
  else fail(error.stack ?? error.message, 1)
}

/** What was running may be anywhere, so nothing goes on; who reads our output in a pipe may stop reading any time. */
function crash(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit()
  tellError(error)
  afterTelling(() => process.exit(1))
}
