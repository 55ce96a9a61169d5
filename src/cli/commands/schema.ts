import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { writeSchemas } from '#disk/data/write-schemas.ts'
import { fileProblem } from '#disk/files/file-problem.ts'
import { replaceFile } from '#disk/files/replace-file.ts'
import { writeDataPages } from '#data/data-page/write-data-page.ts'
import { fileText } from '../failure-text.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { createSay, listOf, type Say } from '../say.ts'
import { fail, print } from '../print.ts'

interface SchemaArguments extends LocaleOption {
  data: string
  docs?: string
}

const HELP = `
Exit codes: 0 written; 1 not written; 2 invalid usage.

Example:
  bifolio schema`

export function schemaCommand(): Command {
  return new Command('schema')
    .description('write the JSON Schemas for editors to <data>/schema')
    .option('--data <folder>', 'the data folder', 'data')
    .option('--docs <folder>', 'also write the documentation of the data format to this folder')
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(schema)
}

async function schema({ data, docs, locale }: SchemaArguments): Promise<void> {
  const say = createSay(locale)
  const pages = docs === undefined ? [] : dataPagesIn(docs)
  const problem = await problemOf(pages, { docs, data, say })
  if (problem !== undefined) return fail(problem, 2)
  const count = await writeSchemas(data)
  const lines = [say('schema.written', { count, folder: join(data, 'schema') })]
  for (const [file, text] of pages) await replaceFile(file, text)
  const files = pages.map(([file]) => file)
  if (files.length > 0) lines.push(say('written', { files: listOf(files, say) }))
  print(lines.join('\n'))
}

type Page = readonly [file: string, text: string]

function dataPagesIn(docs: string): Page[] {
  return writeDataPages().map(([path, text]) => [join(docs, path), text])
}

/** Why the pages must not be written; a page that this command has written before is replaced. */
async function problemOf(
  pages: readonly Page[],
  { docs, data, say }: { docs: string | undefined; data: string; say: Say },
): Promise<string | undefined> {
  if (docs === '') return fileText({ code: 'empty' }, { file: docs, option: '--docs', say })
  for (const [file, text] of pages) {
    const problem = fileProblem(file, data)
    if (problem !== undefined) return fileText(problem, { file, option: '--docs', say })
    const before = await readFile(file, 'utf8').catch(() => undefined)
    if (before !== undefined && firstLineOf(before) !== firstLineOf(text)) {
      return say('schema.page-of-others', { file })
    }
  }
  return undefined
}

function firstLineOf(text: string): string {
  return text.slice(0, text.indexOf('\n')).trimEnd()
}
