#!/usr/bin/env node
import { Command } from 'commander'
import { checkCommand } from './commands/check.ts'
import { schemaCommand } from './commands/schema.ts'

const COMMANDS = [checkCommand, schemaCommand]

const USAGE_ERROR = 2

const program = new Command('bifolio')
  .description('Bilingual home pages for researchers from JSON profile bundles')
  .showHelpAfterError('(--help lists commands and options)')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE_ERROR))
for (const create of COMMANDS) program.addCommand(create().copyInheritedSettings(program))
await program.parseAsync()
