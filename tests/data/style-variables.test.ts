import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { designRule } from '#compile/theme/design-rule.ts'
import { designOf } from '#data/theme/design.ts'

const SHEETS = globSync('src/**/*.css').map((path) => [path, readFileSync(path, 'utf8')] as const)

const TOKENS = new Set(namesIn(designRule(designOf()), /(?<=[{;])(--[\w-]+):/gu))

function namesIn(css: string, pattern: RegExp): string[] {
  return [...css.matchAll(pattern)].map(([, name = '']) => name)
}

test('there are style sheets and tokens', () => {
  expect(SHEETS.length).toBeGreaterThan(8)
  expect(TOKENS.size).toBeGreaterThan(15)
})

test.each(SHEETS)('%s has no color that a theme would not change', (_, css) => {
  expect(
    css.match(/#[\da-f]{3,8}\b/giu)?.filter((colour) => !/^#(?:000|fff)$/u.test(colour)) ?? [],
  ).toEqual([])
})

test.each(SHEETS)('%s uses no variable that is neither a token nor its own', (_, css) => {
  const own = namesIn(css, /(--[\w-]+):/gu)
  const used = namesIn(css, /var\((--[\w-]+)/gu)
  expect(used.filter((name) => !TOKENS.has(name) && !own.includes(name))).toEqual([])
})

test('utilities have the names of the tokens', () => {
  const main = readFileSync('src/web/styles/main.css', 'utf8')
  const named = [...main.matchAll(/--(?:color|font)-([\w-]+): var\(--([\w-]+)\);/gu)]
  expect(named.length).toBeGreaterThan(5)
  for (const [, utility, token] of named) {
    expect(utility).toBe(token)
    expect(TOKENS).toContain(`--${token}`)
  }
})
