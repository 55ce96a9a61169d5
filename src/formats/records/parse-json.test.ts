import { describe, expect, it, test } from 'vitest'
import { reportAt, type Report } from '../report.ts'
import { parseJson } from './parse-json.ts'
import { placeOf } from './record-lines.ts'

function parse(text: string) {
  const reported: unknown[] = []
  const report: Report = (code, found, at) => reported.push({ code, found, ...at })
  return { value: parseJson(text, report), reported, report }
}

describe('JSON', () => {
  test.each([
    '{"a":[1,{"b":null}],"c":"d"}',
    '[]',
    '"text"',
    'true',
    String.raw`{"__proto__":{"a":1},"a":"\u4e00\n"}`,
  ])('has the value that every parser gives: %s', (text) => {
    expect(parse(text)).toMatchObject({ value: JSON.parse(text) as unknown, reported: [] })
  })

  test.each([
    ['a byte order mark', '\ufeff{"a": 1}'],
    ['a comma too many', '{"a": 1,}'],
  ])('may have %s', (_, text) => {
    expect(parse(text)).toMatchObject({ value: { a: 1 }, reported: [] })
  })

  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, ',', '"b": 2 }'],
    ['{\n  "a" 1\n}', 2, ':', '1 }'],
    ['[1,\n2', 2, ']', '[1, 2'],
    ['{"a": 1,\n"b": [', 2, ']', '{"a": 1, "b": ['],
    ['{a: 1}', 1, '"…"', 'a: 1}'],
    ['{"a":\n}', 2, '"…", 0, [ ], { }', '}'],
    ['{"a": "b\n}', 1, '"', '"b }'],
  ])('%j is reported with its line %i and the character %s', (text, line, expected, found) => {
    const { value, reported } = parse(text)
    expect(value).toBeUndefined()
    expect(reported).toEqual([{ code: 'not-this-format', found, line, expected }])
  })

  it('reports a repeated key, with the line of the value that does not count', () => {
    expect(parse('{\n"a": 1,\n"b": 2,\n"a": 3\n}')).toMatchObject({
      value: { a: 3, b: 2 },
      reported: [{ code: 'not-understood', found: 'a: 1', line: 2 }],
    })
  })

  it('loses control characters that are written as escapes, and reports their line', () => {
    expect(
      parse(String.raw`["a",` + '\n' + String.raw`"b\u0000c\ud800", "\ud83d\ude00"]`),
    ).toMatchObject({
      value: ['a', 'bc', '😀'],
      reported: [{ code: 'control-character', found: 'U+0000 U+D800', line: 2 }],
    })
  })

  it('is reported, not read, if it is nested deeper than any record', () => {
    expect(parse('['.repeat(200_000))).toMatchObject({ reported: [{ code: 'not-this-format' }] })
  })

  it('has the lines of its objects and keys', () => {
    const { value, reported, report } = parse('[\n{"a": 1,\n"b": 2}]')
    const [record] = value as unknown[]
    reportAt(placeOf(record), report)('not-understood', 'x')
    reportAt(placeOf(record, 'b'), report)('not-understood', 'x')
    reportAt(placeOf(record, 'c'), report)('not-understood', 'x')
    reportAt(placeOf('text'), report)('not-understood', 'x')
    expect(reported).toMatchObject([{ line: 2 }, { line: 3 }, { line: 2 }, {}])
    expect(reported.at(-1)).not.toHaveProperty('line')
  })
})
