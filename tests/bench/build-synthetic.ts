import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyProject, type ProjectCopy } from '../support/copy-project.ts'
import { writeSyntheticSite, type SyntheticSize } from './synthetic-site.ts'

export interface Workshop extends ProjectCopy {
  /** Builds a synthetic site with the project's own command, for the address if there is one. */
  build(size: SyntheticSize, url?: string): Promise<{ folder: string; seconds: number }>
}

/** A copy of the project to build in, so that a running build of the project itself is not disturbed. */
export async function openWorkshop(): Promise<Workshop> {
  const project = await copyProject()
  return { ...project, build: (size, url = '') => build(project.folder, size, url) }
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
