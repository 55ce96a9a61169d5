import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives a task a folder with an empty site in `data/`, and removes it afterwards. */
export async function inProject(task: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-fuzz-'))
  try {
    await mkdir(join(folder, 'data'))
    await writeFile(join(folder, 'data/site.json'), '{ "title": "T", "researchers": [] }')
    await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A source in the sample format with some papers; gives its path. */
export async function sampleSource(folder: string, name: string, papers: number): Promise<string> {
  const lines = Array.from({ length: papers }, (_, at) => `paper p${at} (2024): ${name} ${at}`)
  const path = join(folder, name)
  await writeFile(path, `#sample\nname: Ada Li\nnews 2025-02: ${name}\n${lines.join('\n')}\n`)
  return path
}

/** Every file in a folder with its text, hidden ones too. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
  const texts = paths.map(async (path) => [
    path.slice(folder.length + 1),
    await readFile(path, 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>
}
