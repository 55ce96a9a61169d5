import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const NEEDED = ['data', 'index.html', 'package.json', 'public', 'src']
const CONFIGS = [
  'tailwind.config.ts',
  'tailwind.variables.config.ts',
  'tsconfig.base.json',
  'tsconfig.tokens.json',
  'vite.config.ts',
]

/** The project in a folder of its own: commands that build write there and disturb nobody. */
export async function copyProject() {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-project-'))
  for (const name of [...NEEDED, ...CONFIGS])
    await cp(name, join(folder, name), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
