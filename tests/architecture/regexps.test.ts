import { findAttack } from '#tests/support/regexps/find-attack.ts'
import {
  findConstructions,
  findLiterals,
  recordConstructions,
} from '#tests/support/regexps/find-regexps.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))

const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const literals = [...code].flatMap(([file, text]) => findLiterals(file, text))
const constructions = [...code].flatMap(([file, text]) =>
  findConstructions(file, text).map((line) => ({ file, line })),
)
const recorded = recordConstructions([...new Set(constructions.map(({ file }) => file))])

describe('the regular expressions of src', () => {
  it('are found', () => {
    expect(literals.length).toBeGreaterThan(500)
    expect(recorded.length).toBeGreaterThan(20)
  })

  it('are literals, or made of strings while their file is loaded, so that they can be checked', () => {
    const known = new Set(recorded.map(({ file, line }) => `${file}:${line}`))
    const unknown = constructions.map(({ file, line }) => `${file}:${line}`)
    expect(unknown.filter((place) => !known.has(place))).toEqual([])
  })

  it('match every text in linear time', () => {
    const found = [...literals, ...recorded].flatMap((regexp) => {
      const attack = findAttack(regexp)
      if (attack === undefined) return []
      const { file, line, source, flags } = regexp
      const { kind, prefix, pump, suffix } = attack
      const text = [prefix, pump, suffix].map((part) => JSON.stringify(part))
      return `${file}:${line} /${source}/${flags} takes ${kind} time: ${text[0]} + ${text[1]}.repeat(50_000) + ${text[2]}`
    })
    expect(found).toEqual([])
  })
})
