import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const COPIED = ['src', 'package.json', 'tsconfig.base.json', '.oxlintrc.json']

export type ScratchProject = {
  write(files: Readonly<Record<string, string>>): Promise<void>
  /** Runs a Node program of an installed package; the text is stdout and stderr together. */
  run(program: string, args: readonly string[]): { status: number | null; output: string }
  remove(): Promise<void>
}

/** A throw-away copy of the source tree: files can be planted there while others edit the real one. */
export async function createScratchProject(): Promise<ScratchProject> {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-rules-'))
  for (const name of COPIED) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true })
  }
  await linkPackages(join(folder, 'node_modules'))
  return {
    write: (files) => writeAll(folder, files),
    run(program, args) {
      const path = join(ROOT, 'node_modules', program)
      const done = spawnSync(process.execPath, [path, ...args], { cwd: folder, encoding: 'utf8' })
      return { status: done.status, output: done.stdout + done.stderr }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Links package by package: tsc keeps its build state in node_modules/.cache, which must not be shared. */
async function linkPackages(target: string): Promise<void> {
  await mkdir(target)
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) {
      await symlink(join(ROOT, 'node_modules', name), join(target, name), 'junction')
    }
  }
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${text}\n`)
  }
}
