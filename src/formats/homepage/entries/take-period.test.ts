import { describe, expect, it } from 'vitest'
import { takePeriod } from './take-period.ts'

function take(text: string) {
  const item = { place: { file: 'a.md', line: 1 }, isListed: true, parts: [text], children: [] }
  return takePeriod(item, () => undefined)
}

describe('takePeriod', () => {
  it.each([
    ['bold', 'Ph.D. **2019 - 2023** Northlake', 'Ph.D.  |  Northlake'],
    ['brackets', 'Ph.D. (2019 - 2023), Northlake', 'Ph.D.  | , Northlake'],
    ['brackets in bold', 'Ph.D. **（2019 - 2023）**', 'Ph.D.  | '],
  ])('leaves a bar in place of a period in %s', (_, text, rest) => {
    expect(take(text)).toEqual({
      text: rest,
      period: { start: '2019', end: '2023' },
      isDated: true,
    })
  })

  it.each([
    ['before', `${'*'.repeat(1_000)} Ph.D., 2019 - 2023`],
    ['around', `Ph.D., ${'*'.repeat(1_000)}2019 - 2023${'*'.repeat(1_000)}, Northlake`],
  ])('reads a period with any number of marks %s it', (_, text) => {
    expect(take(text).period).toEqual({ start: '2019', end: '2023' })
  })
})
