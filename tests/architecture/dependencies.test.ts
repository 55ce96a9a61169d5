import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
}

/** Values from `import … from`, `import …`, `export … from` and `import()`; types are gone when the package runs. */
const IMPORT =
  /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gmu

/** Packages that are named by a path or in a style sheet. */
const NAMED_ELSEWHERE = {
  '@fontsource-variable/source-serif-4': 'src/build/site/fonts.ts',
  '@fontsource/noto-serif-sc': 'src/build/pictures/font-slices.ts',
  tailwindcss: 'src/web/styles/main.css',
}

const SOURCES = [
  'vite.config.ts',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))
    .map((file) => join('src', file)),
]

function importedPackages(): string[] {
  const packages = new Set<string>()
  for (const file of SOURCES) {
    for (const [, from, dynamic] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = packageOf(from ?? dynamic ?? '')
      if (name !== undefined) packages.add(name)
    }
  }
  return [...packages]
}

/** Undefined for files of our own and for modules of Node. */
function packageOf(specifier: string): string | undefined {
  if (/^[.#]|^node:/u.test(specifier) || builtinModules.includes(specifier)) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

test('everything that the installed package needs is a dependency, and nothing else is', () => {
  expect(importedPackages().length).toBeGreaterThan(10)
  const needed = new Set([...importedPackages(), ...Object.keys(NAMED_ELSEWHERE)])
  expect(Object.keys(dependencies).toSorted()).toEqual([...needed].toSorted())
})

test.each(Object.entries(NAMED_ELSEWHERE))('%s is named in %s', (name, file) => {
  expect(readFileSync(file, 'utf8')).toContain(name)
})
