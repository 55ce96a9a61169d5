import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPositions, parseJson } from './parse-json.ts'

describe('parseJson', () => {
  test('agrees with the platform about what JSON is and what it means', () => {
    const valid = fc.json()
    const cut = fc.tuple(
      valid,
      fc.nat(),
      fc.constantFrom('', ',', ']', '}', '"', ' ', '\n', '//', '1'),
    )
    const broken = cut.map(([text, at, extra]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + extra + text.slice(place + 1)
    })
    fc.assert(
      fc.property(fc.oneof(valid, broken), (text) => {
        const { json, problems } = parseJson(text)
        expect(json && { value: json.value }).toEqual(platformReading(text))
        expect(json !== undefined || problems.length > 0).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['[1,]', ['json-trailing-comma@2']],
    ['[1,\n]', ['json-trailing-comma@2']],
    ['{"a":[1,],"b":2,}', ['json-trailing-comma@7', 'json-trailing-comma@15']],
    ['[1\n 2\n 3]', ['json-comma-missing@2', 'json-comma-missing@5']],
    ['[1] // end', ['json-comment@4']],
    ['/* a */ [1] /* b */', ['json-comment@0', 'json-comment@12']],
    ['[1] [2]', ['json-symbol@4']],
    ['{"a":1,"a":2,"b":{"a":1,"a":2}}', ['duplicate-key@7', 'duplicate-key@24']],
    ['{"__proto__":1,"__proto__":2}', ['duplicate-key@15']],
    ['["[", "{"]', []],
    ['{"a": "x\u0000y\u0001"}', ['json-string-character@8']],
    ['{"a": "\\\\ \ty"}', ['json-string-character@10']],
    [String.raw`{"a": "\n\" \x"}`, ['json-string-character@12']],
    [String.raw`{"a": "\u00"}`, ['json-string-character@7']],
    [' \n\t', ['file-empty@0']],
  ])('finds in %j: %j', (text, expected) => {
    const { problems } = parseJson(text)
    expect(problems.map(({ code, offset }) => `${code}@${offset}`)).toEqual(expected)
  })

  test('refuses nesting that would exhaust the stack', () => {
    const { json, problems } = parseJson('['.repeat(1_000_000))
    expect(json).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'json-too-deep', offset: 100 }])
  })

  test.each([
    ['commas', `[${','.repeat(1_000_000)}]`],
    ['words', 'a '.repeat(500_000)],
    ['broken lines', `{${'a\n'.repeat(500_000)}`],
  ])('names some of a million errors: %s', (_, text) => {
    const { json, problems } = parseJson(text)
    expect(json).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThan(1_000)
  })

  test('keeps a key that objects inherit as data', () => {
    expect(Object.keys(parseJson('{"__proto__":{"x":1}}').json?.value ?? {})).toEqual(['__proto__'])
  })
})

/** What the platform reads; `undefined` for text that is not JSON. */
function platformReading(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

test.each([
  ['', 0, '1:1'],
  ['abc', 2, '1:3'],
  ['a\nb', 1, '1:2'],
  ['a\nb', 2, '2:1'],
  ['a\r\nb', 3, '2:1'],
  ['a\rb', 2, '2:1'],
  ['\n\n', 2, '3:1'],
  ['论文\n论', 4, '2:2'],
  ['😀a', 2, '1:3'],
])('in %j offset %d is at %s', (text, offset, place) => {
  const { line, column } = createPositions(text)(offset)
  expect(`${line}:${column}`).toBe(place)
})
