import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'

interface Venues {
  venues: readonly { id: string }[]
}

const { scripts, dependencies } = JSON.parse(readFileSync('starter/package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>
  dependencies: Readonly<Record<string, string>>
}
const engine = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const venuesOf = (folder: string) =>
  (JSON.parse(readFileSync(`${folder}/venues.json`, 'utf8')) as Venues).venues

describe('the starter', () => {
  test.each(
    LOCALES.flatMap((locale) =>
      ['start', 'importing', 'exporting'].map((page) => `docs/${locale}/${page}.md`),
    ),
  )('has the scripts that %s calls', (page) => {
    const called = readFileSync(page, 'utf8').matchAll(/\bnpm run (?<name>[\w:-]+)/gu)
    const names = new Set([...called].map(([, name = '']) => name))
    expect(names.size).toBeGreaterThan(0)
    expect([...names].filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it('has the engine from an archive of this version, and asks the registry for nothing', () => {
    expect(dependencies).toEqual({ bifolio: `file:vendor/bifolio-${engine.version}.tgz` })
  })

  it('has the venues that the samples have', () => {
    expect(venuesOf('starter/data')).toEqual(expect.arrayContaining([...venuesOf('data')]))
  })
})

const PAGES = globSync(['README.md', 'docs/**/*.md', 'starter/**/*.{md,yml}'])

/** No one owns the name on npm: whoever runs one of these gets what a stranger has put there. */
const FROM_REGISTRY =
  /\bnpx (?:--yes )?bifolio|\bnpm (?:exec|create|init) \S*bifolio|\bnpm (?:i|install|add) (?:-\S+ )*(?!\.)bifolio|bifolio@/u

test.each(PAGES)('%s fetches no package of an unowned name', (page) => {
  const lines = readFileSync(page, 'utf8').split('\n')
  expect(lines.filter((line) => FROM_REGISTRY.test(line))).toEqual([])
})

test.each(['npx bifolio check', 'npm install bifolio@latest', 'npm i -D bifolio'])(
  '"%s" would be found',
  (command) => {
    expect(command).toMatch(FROM_REGISTRY)
  },
)
