import { describe, expect, it } from 'vitest'
import { guardReader } from './guard-reader.ts'
import { IMPORTERS } from './importers.ts'
import type { Reading } from './reading.ts'

const NOTHING: Reading = { profile: {}, publications: [], news: [], problems: [] }

describe('a guarded reader', () => {
  it('drops control characters, and reports the line and their names', () => {
    const texts: string[] = []
    const read = guardReader(([file]) => {
      texts.push(file?.text ?? '')
      return NOTHING
    })
    const { problems } = read([{ path: 'a', text: 'one\r\ntw\u0000o\u0007\u0000\n\tthree\ud800' }])
    expect(texts).toEqual(['one\r\ntwo\n\tthree'])
    expect(problems).toEqual([
      { code: 'control-character', file: 'a', line: 2, found: 'U+0000 U+0007' },
      { code: 'control-character', file: 'a', line: 3, found: 'U+D800' },
    ])
  })

  it('reports a text that overflows the stack', () => {
    const read = guardReader(() => {
      throw new RangeError('Maximum call stack size exceeded')
    })
    expect(read([{ path: 'a', text: '[[[[' }])).toEqual({
      ...NOTHING,
      problems: [{ code: 'too-much', file: 'a', line: 1, found: '[[[[' }],
    })
  })

  it('throws what is the fault of a program', () => {
    const read = guardReader(() => {
      throw new TypeError('undefined is not a function')
    })
    expect(() => read([])).toThrow('undefined is not a function')
  })

  it('shows two thousand problems, and how many more there are', () => {
    const problem = { code: 'not-understood', file: 'a', line: 7, found: 'x' } as const
    const read = guardReader(() => ({
      ...NOTHING,
      problems: Array.from({ length: 5_000 }, () => problem),
    }))
    const { problems } = read([])
    expect(problems).toHaveLength(2_001)
    expect(problems.at(-1)).toEqual({ code: 'too-much', file: 'a', line: 7, found: '+ 3000' })
  })
})

it.each([
  ['bibtex', '@misc{x, title={A\u0000B}, year=2024}'],
  ['ris', 'TY  - JOUR\nTI  - A\u0000B\nPY  - 2024\nER  - \n'],
  ['csl-json', '[{"id": "x", "type": "article", "title": "A\u0000B"}]'],
  ['dblp', '<dblpperson><r><article key="a/b"><title>A\u0000B</title></article></r></dblpperson>'],
])('a file in %s loses only its control characters', async (format, text) => {
  const importer = IMPORTERS.find((candidate) => candidate.format === format)
  const read = await importer?.load()
  const reading = read?.([{ path: 'x', text }])
  expect(reading?.publications[0]?.publication.title).toBe('AB')
  expect(reading?.problems.map(({ code }) => code)).toContain('control-character')
})
