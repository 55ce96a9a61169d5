import { join } from 'node:path'
import { emitJsonSchemas } from '#data/schema/emit-json-schemas.ts'
import { changeData } from '../files/change-data.ts'

/** Writes the schemas of this version, for editors, into the data folder; gives how many they are. */
export async function writeSchemas(data: string): Promise<number> {
  const schemas = emitJsonSchemas()
  const files = schemas.map(([path, text]) => [join('schema', path), text] as const)
  await changeData(data, (write) => write(new Map(files)))
  return schemas.length
}
