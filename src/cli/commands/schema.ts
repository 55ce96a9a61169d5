import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { emitJsonSchemas } from '#site/schema/emit-json-schemas.ts'
import { writeDataPages } from '#site/schema/write-data-page.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { createSay, listOf } from '../say.ts'
import { print } from '../tell.ts'

interface SchemaArguments extends LocaleOption {
  data: string
  docs?: string
}

const HELP = `
Exit codes: 0 written; 1 not written; 2 wrong usage.

Example:
  bifolio schema`

export function schemaCommand(): Command {
  return new Command('schema')
    .description('write the JSON Schemas that editors use into <data>/schema')
    .option('--data <folder>', 'the data folder', 'data')
    .option('--docs <folder>', 'also write the pages on the data into this folder')
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(schema)
}

async function schema({ data, docs, locale }: SchemaArguments): Promise<void> {
  const say = createSay(locale)
  const count = await writeSchemas(data)
  const lines = [say('schema.written', { count, folder: join(data, 'schema') })]
  if (docs !== undefined) {
    const pages = writeDataPages()
    await writeFiles(docs, pages)
    const files = listOf(
      pages.map(([path]) => join(docs, path)),
      say,
    )
    lines.push(say('written', { files }))
  }
  print(lines.join('\n'))
}

/** Writes the schemas of this version into the data folder; gives how many they are. */
export async function writeSchemas(data: string): Promise<number> {
  const schemas = emitJsonSchemas()
  await writeFiles(join(data, 'schema'), schemas)
  return schemas.length
}

async function writeFiles(
  folder: string,
  files: readonly (readonly [path: string, content: string])[],
): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
