import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { writeSyntheticSite, type SyntheticSize } from './synthetic-site.ts'

const PARTS = [
  'src',
  'public',
  'index.html',
  'package.json',
  'vite.config.ts',
  'tailwind.config.ts',
  'tsconfig.base.json',
  'tsconfig.json',
]

export interface Workshop {
  /** Builds a synthetic site with the project's own command, for the address if there is one. */
  build(size: SyntheticSize, url?: string): Promise<{ folder: string; seconds: number }>
  folder: string
  remove(): Promise<void>
}

/** A copy of the project to build in, so that a running build of the project itself is not disturbed. */
export async function openWorkshop(project: string): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-bench-'))
  for (const part of PARTS) await cp(join(project, part), join(folder, part), { recursive: true })
  await symlink(resolve(project, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    build: (size, url = '') => build(folder, size, url),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function build(folder: string, size: SyntheticSize, url: string) {
  const name = `${size.researchers}-${size.publications}`
  await writeSyntheticSite(join(folder, 'data', name), size)
  const start = performance.now()
  const out = join('sites', name)
  await promisify(execFile)(
    process.execPath,
    ['src/cli/main.ts', 'build', '--data', join('data', name), '--out', out],
    { cwd: folder, maxBuffer: 2 ** 26, env: { ...process.env, SITE_URL: url } },
  )
  return { folder: join(folder, out), seconds: (performance.now() - start) / 1000 }
}
