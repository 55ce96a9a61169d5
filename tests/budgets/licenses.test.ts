import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBuilder, type Plugin } from 'vite'
import { expect, it, onTestFinished, vi } from 'vitest'

const DIST = resolve(import.meta.dirname, '../../dist')

/** Builds the scripts anew, in memory, and gives the packages of which a module is in them. */
async function packagesInScripts(): Promise<Set<string>> {
  const packages = new Set<string>()
  const collect: Plugin = {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const modules = chunk.type === 'chunk' ? chunk.moduleIds : []
        for (const module of modules) {
          const [name] = module.split('/node_modules/').slice(1).slice(-1)
          const found = /^(?:@[^/]+\/)?[^/]+/u.exec(name ?? '')
          if (found !== null) packages.add(found[0])
        }
      }
    },
  }
  // Libraries have other modules for tests.
  vi.stubEnv('NODE_ENV', 'production')
  onTestFinished(() => void vi.unstubAllEnvs())
  const builder = await createBuilder({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    build: { write: false, minify: false },
    plugins: [collect],
  })
  for (const name of ['client', 'preview', 'reader']) {
    const environment = builder.environments[name]
    if (environment === undefined) throw new Error(`there is no ${name}`)
    await builder.build(environment)
  }
  return packages
}

it('the notices of every package in the built scripts are in licenses.txt', async () => {
  const notices = readFileSync(join(DIST, 'licenses.txt'), 'utf8')
  const packages = await packagesInScripts()
  expect(packages.size).toBeGreaterThan(30)
  expect([...packages]).toEqual(
    expect.arrayContaining(['react', 'react-dom', 'mammoth', 'pinyin-pro']),
  )
  const missing = [...packages].filter((name) => !notices.includes(`\n${name} `))
  expect(missing).toEqual([])
  expect(notices).not.toContain('brings no text')
}, 300_000)

it('what a page loads first says where they are', () => {
  const [, script = ''] =
    /<script type="module"[^>]* src="\/([^"]+)"/u.exec(
      readFileSync(join(DIST, 'index.html'), 'utf8'),
    ) ?? []
  for (const file of [script, 'sw.js'])
    expect(readFileSync(join(DIST, file), 'utf8')).toMatch(/^\/\*! Licenses: licenses\.txt /u)
})
