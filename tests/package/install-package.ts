import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { run } from './run.ts'

interface Lock {
  packages: Record<
    string,
    { dev?: boolean; link?: boolean; optionalDependencies?: Record<string, string> }
  >
}

/**
 * Installs the archive without network: as an owner does, from what npm keeps of `npm ci`; where npm keeps nothing, by
 * unpacking it beside links to the libraries of this project, only those that an installation would bring.
 */
export async function installPackage(archive: string, folder: string): Promise<'npm' | 'links'> {
  // `npm run --silent`, as the run of all checks does it, would silence what is asked for below.
  const install = ['install', '--offline', '--no-audit', '--loglevel=error']
  const { code, err } = await run('npm', install, { folder })
  if (code === 0) return 'npm'
  if (!err.includes('ENOTCACHED')) throw new Error(err)
  await rm(join(folder, 'node_modules'), { recursive: true, force: true })
  await linkPackage(archive, folder)
  const prepared = await run('npm', ['run', 'postinstall'], { folder })
  if (prepared.code !== 0) throw new Error(prepared.err)
  return 'links'
}

async function linkPackage(archive: string, folder: string): Promise<void> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock
  const runtimes = Object.keys(packages['node-runtime']?.optionalDependencies ?? {})
  const brought = Object.entries(packages)
    .filter(([path, { dev, link: isLink }]) => isLibrary(path) && !dev && !isLink)
    .map(([path]) => path)
    .filter((path) => !runtimes.some((name) => path === `node_modules/${name}`))
  // Libraries for other platforms are in the lock, too.
  for (const path of brought.filter((library) => existsSync(library)))
    await link(resolve(path), join(folder, path), 'junction')
  const engine = join(folder, 'node_modules/bifolio')
  await mkdir(engine, { recursive: true })
  await run('tar', ['-xzf', archive, '--strip-components=1', '-C', engine])
  const command = join(engine, 'lib/main.js')
  await chmod(command, 0o755)
  await link(command, join(folder, 'node_modules/.bin/bifolio'), 'file')
}

function isLibrary(path: string): boolean {
  return /^node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(path)
}

async function link(target: string, path: string, type: 'file' | 'junction'): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await symlink(target, path, type)
}
