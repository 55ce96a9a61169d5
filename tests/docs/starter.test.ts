import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'

interface Venues {
  venues: readonly { id: string }[]
}

const { scripts } = JSON.parse(readFileSync('starter/package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>
}
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

  it('knows the venues that the samples know', () => {
    expect(venuesOf('starter/data')).toEqual(expect.arrayContaining([...venuesOf('data')]))
  })
})
