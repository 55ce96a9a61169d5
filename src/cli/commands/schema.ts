import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { emitJsonSchemas } from '#site/schema/emit-json-schemas.ts'

export function schemaCommand(): Command {
  return new Command('schema')
    .description('write the JSON Schemas that editors use into <data>/schema')
    .option('--data <folder>', 'the data folder', 'data')
    .action(writeSchemas)
}

/** Writes the schemas of this version into the data folder. */
export async function writeSchemas({ data }: { data: string }): Promise<void> {
  const folder = join(data, 'schema')
  await mkdir(folder, { recursive: true })
  for (const [name, content] of emitJsonSchemas()) await writeFile(join(folder, name), content)
}
