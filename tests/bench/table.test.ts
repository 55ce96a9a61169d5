import { describe, expect, it } from 'vitest'
import { formatNumber, formatTable } from './table.ts'

describe('formatTable', () => {
  it('aligns names to the left and numbers to the right under a rule', () => {
    const rows = [
      ['size', 'ms'],
      ['10', '7'],
      ['10000', '1234'],
    ]
    expect(formatTable(rows)).toBe(
      ['size     ms', '─────  ────', '10        7', '10000  1234'].join('\n'),
    )
  })
})

describe('formatNumber', () => {
  it.each([
    [1.26, 1, '1.3'],
    [1234.5, 0, '1235'],
    [Number.NaN, 0, '–'],
    [undefined, 2, '–'],
  ])('writes %d with %d digits as %s', (value, digits, expected) => {
    expect(formatNumber(value, digits)).toBe(expected)
  })
})
