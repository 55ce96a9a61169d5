import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { styleVariables } from './style-variables.ts'

const SHEETS = globSync('src/**/*.css').map((path) => [path, readFileSync(path, 'utf8')] as const)

/** Those that Tailwind begins with; the others are imported by one of them. */
const ROOTS = SHEETS.filter(([, css]) => /^@(?:config|reference) /mu.test(css))

function transformed(path: string, css: string): unknown {
  const { transform } = styleVariables([])
  if (typeof transform !== 'object' || typeof transform.filter !== 'object')
    throw new Error('the plugin has no filter')
  const { id } = transform.filter
  if (!(id instanceof RegExp) || !id.test(`/home/engine/${path}`)) return undefined
  return Reflect.apply(transform.handler, undefined, [css])
}

test('there are style sheets', () => {
  expect(ROOTS.length).toBeGreaterThan(3)
})

test.each(ROOTS)('%s comes to the names of tokens instead of their values', (path, css) => {
  const code = transformed(path, css)
  expect(code).toMatch(/^@config '\/[^']+\/tailwind\.variables\.config\.ts'/mu)
  expect(code).not.toMatch(/tailwind\.config|@reference/u)
})

test.each(SHEETS)('%s has no colour that a theme would not change', (_, css) => {
  expect(
    css.match(/#[\da-f]{3,8}\b/giu)?.filter((colour) => !/^#(?:000|fff)$/u.test(colour)) ?? [],
  ).toEqual([])
})
