import type * as v from 'valibot'
import { loadContent, type LoadedFile } from '#data/load/load-content.ts'
import { readText } from './read-text.ts'

/** Reads, parses and validates `file` of the data folder; all problems are issues, nothing is thrown. */
export async function loadFile<T>(
  folder: string,
  file: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): Promise<LoadedFile<T>> {
  const read = await readText(folder, file)
  return loadContent(file, 'missing' in read ? undefined : read, schema)
}
