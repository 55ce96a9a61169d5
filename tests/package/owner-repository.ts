import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackage } from './install-package.ts'
import { run, type Run } from './run.ts'

export interface PackedFile {
  path: string
}

/** The repository of an owner: a copy of the starter, with the engine packed and installed as npm does it. */
export async function createOwnerRepository() {
  const place = await mkdtemp(join(tmpdir(), 'bifolio-package-'))
  const folder = join(place, 'homepage')
  await cp('starter', folder, { recursive: true })
  // What git ignores, such as node_modules, is ignored by tools that look for the folder of a repository.
  await mkdir(join(folder, '.git'))
  const vendor = join(folder, 'vendor')
  const packed = await run('npm', ['pack', '--json', '--pack-destination', vendor])
  const [archive] = JSON.parse(packed.out.slice(packed.out.indexOf('[\n'))) as {
    filename: string
    files: PackedFile[]
  }[]
  if (archive === undefined) throw new Error(packed.err)
  const installed = await installPackage(join(vendor, archive.filename), folder)
  return {
    folder,
    files: archive.files.map(({ path }) => path),
    installed,
    bifolio: (args: string[], env: Record<string, string> = {}): Promise<Run> =>
      run('npx', ['--offline', 'bifolio', ...args], { folder, env }),
    remove: () => rm(place, { recursive: true, force: true }),
  }
}
