import { Command } from 'commander'
import { importCommand } from '#cli/commands/import.ts'
import { SAMPLE_FORMAT } from './sample-format.ts'

/** `bifolio import` with the sample format and no other. */
const program = new Command('bifolio').exitOverride(({ exitCode }) =>
  process.exit(exitCode === 0 ? 0 : 2),
)
program.addCommand(importCommand([SAMPLE_FORMAT]).copyInheritedSettings(program))
await program.parseAsync()
