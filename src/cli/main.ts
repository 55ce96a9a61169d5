#!/usr/bin/env node
import { Command } from 'commander'
import { buildCommand } from './commands/build.ts'
import { checkCommand } from './commands/check.ts'
import { devCommand } from './commands/dev.ts'
import { exportCommand } from './commands/export.ts'
import { formatCommand } from './commands/format.ts'
import { importCommand } from './commands/import.ts'
import { newCommand } from './commands/new.ts'
import { previewCommand } from './commands/preview.ts'
import { schemaCommand } from './commands/schema.ts'
import { serveCommand } from './commands/serve.ts'
import { startCommand } from './commands/start.ts'

const COMMANDS = [
  startCommand,
  devCommand,
  previewCommand,
  buildCommand,
  serveCommand,
  newCommand,
  () => importCommand(),
  exportCommand,
  formatCommand,
  checkCommand,
  schemaCommand,
]

const USAGE_ERROR = 2

const program = new Command('bifolio')
  .description('Bilingual home pages for researchers from JSON profile bundles')
  .showHelpAfterError('(--help lists commands and options)')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE_ERROR))
for (const create of COMMANDS) program.addCommand(create().copyInheritedSettings(program))
await program.parseAsync()
