import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Workshop } from './build-synthetic.ts'
import type { BuildResult } from './report.ts'
import { researcherSlug } from './synthetic-site.ts'

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
