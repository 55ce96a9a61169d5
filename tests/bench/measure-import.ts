import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { syntheticBibtex } from '#tests/support/formats/synthetic-bibtex.ts'

export interface ImportResult {
  entries: number
  /** Reading, merging and writing, without the start of the process. */
  milliseconds: number
  /** The most that the process had, in bytes. */
  memory: number
}

const Printed = v.object({ milliseconds: v.number(), memory: v.number() })

/** Imports a BibTeX file of so many entries into a new bundle. */
export async function measureImport(entries: number): Promise<ImportResult> {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-bench-import-'))
  try {
    const [file, data] = [join(folder, 'papers.bib'), join(folder, 'data')]
    await mkdir(join(data, 'ada-lin'), { recursive: true })
    const profile = { name: { en: { given: 'Ada', family: 'Lin' } } }
    await writeFile(join(data, 'ada-lin/profile.json'), JSON.stringify(profile))
    await writeFile(file, syntheticBibtex(entries))
    const once = join(import.meta.dirname, 'import-once.ts')
    const { stdout } = await promisify(execFile)(process.execPath, [once, file, data])
    return { entries, ...v.parse(Printed, JSON.parse(stdout)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}
