import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyProject, type ProjectCopy } from '../support/copy-project.ts'
import type { BuildResult } from './report.ts'
import { researcherSlug, type SyntheticSize, writeSyntheticSite } from './synthetic-site.ts'

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

const PUBLICATIONS_EACH = 20

/** Builds a site of so many researchers and looks at what came out. */
export async function measureBuild(workshop: Workshop, researchers: number): Promise<BuildResult> {
  const { folder, seconds } = await workshop.build({ researchers, publications: PUBLICATIONS_EACH })
  const files = await readdir(folder, { recursive: true })
  const overview = await stat(join(folder, researcherSlug(0), 'index.html'))
  return {
    researchers,
    seconds,
    pages: files.filter((file) => file.endsWith('.html')).length,
    overviewKilobytes: overview.size / 1000,
  }
}
