import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { emitJsonSchemas } from '#site/schema/emit-json-schemas.ts'
import { writeDataPages } from '#site/schema/write-data-page.ts'

const HELP = `
Exit codes: 0 written; 2 wrong usage.

Example:
  bifolio schema`

export function schemaCommand(): Command {
  return new Command('schema')
    .description('write the JSON Schemas that editors use into <data>/schema')
    .option('--data <folder>', 'the data folder', 'data')
    .option('--docs <folder>', 'also write the pages on the data into this folder')
    .addHelpText('after', HELP)
    .action(writeSchemas)
}

/** Writes the schemas of this version into the data folder. */
export async function writeSchemas({ data, docs }: { data: string; docs?: string }): Promise<void> {
  await writeFiles(join(data, 'schema'), emitJsonSchemas())
  if (docs !== undefined) await writeFiles(docs, writeDataPages())
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
