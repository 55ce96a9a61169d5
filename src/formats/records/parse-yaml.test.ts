import { describe, expect, it } from 'vitest'
import { parseYaml } from './parse-yaml.ts'

describe('parseYaml', () => {
  it('takes the last value of a key that is given twice', () => {
    expect(parseYaml('a: 1\na: 2\n')).toMatchObject({ value: { a: 2 } })
  })

  it('names the line where a text breaks off', () => {
    const broken = { failure: 'broken', line: 2, found: 'b: "open' }
    expect(parseYaml('a: 1\nb: "open\n\n')).toEqual(broken)
  })

  it('reads a file of ten thousand lines with a list in each', () => {
    expect(parseYaml('- [a, b]\n'.repeat(10_000))).toMatchObject({
      value: expect.objectContaining({ length: 10_000 }) as unknown[],
    })
  })

  it.each([
    ['a hundred thousand keys', 'k: v\n'.repeat(100_000), 75_001],
    ['a megabyte in brackets', `basics:\n  name: ${'['.repeat(950_000)}`, 2],
    ['brackets three hundred deep', `a: 1\nb: ${'['.repeat(300)}`, 2],
    ['a list of two hundred thousand', `a: [${'a,'.repeat(200_000)}]`, 1],
    ['a scalar of many broken lines', `a: "${'\\\n'.repeat(200_000)}"`, 75_000],
    ['a wrong sign at every second place', `a: 1\nb: ${'! '.repeat(500_000)}`, 2],
    ['a wrong escape at every second place', `a: 1\nb: "${'\\z'.repeat(500_000)}"`, 2],
    ['lists within lists in one line', `a:\n  ${'- '.repeat(100_000)}`, 2],
    ['keys within keys in one line', `a:\n  ${'? '.repeat(100_000)}`, 2],
    ['a long line', `a: 1\nb: ${'b '.repeat(1_100_000)}`, 2],
  ])('does not parse %s', (_, text, line) => {
    expect(parseYaml(text)).toMatchObject({ failure: 'too-much', line })
  })
})
