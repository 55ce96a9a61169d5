import { globSync, readFileSync } from 'node:fs'
import type { ImportFile } from '#formats/reading.ts'

/** The files of a named case, as an importer is given them; what is expected of it stands beside them. */
export function fixtureFiles(folder: string): ImportFile[] {
  return globSync(`${folder}/**/*.*`)
    .filter((path) => !path.endsWith('expected.json'))
    .sort()
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }))
}
