import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What tools write; everything else in the project's folder is copied, so that no list goes stale. */
const GENERATED: ReadonlySet<string> = new Set([
  '.build',
  '.git',
  'dist',
  'lib',
  'node_modules',
  'playwright-report',
  'test-results',
])

export interface ProjectCopy {
  folder: string
  remove: () => Promise<void>
}

/** The project in a folder of its own: commands that build write there and disturb no one. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-project-'))
  const names = (await readdir('.')).filter((name) => !GENERATED.has(name))
  for (const name of names) await cp(name, join(folder, name), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
