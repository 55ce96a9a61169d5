import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureDist, type Measurement } from './measure-dist.ts'

const measurements = measureDist(resolve(import.meta.dirname, '../../dist'))

console.log(table(measurements))

describe('the built site', () => {
  it.each(measurements)('keeps $what within $limit bytes', ({ bytes, limit, where }) => {
    expect(bytes, where).toBeLessThanOrEqual(limit)
  })
})

function table(rows: readonly Measurement[]): string {
  const lines = rows.map(({ what, bytes, limit, where }) =>
    [
      what.padEnd(34),
      kilobytes(bytes).padStart(8),
      kilobytes(limit).padStart(8),
      `${Math.round((bytes / limit) * 100)} %`.padStart(6),
      ` ${where}`,
    ].join(' '),
  )
  const head = `${'gzip -9, kB'.padEnd(34)} measured    limit   used  heaviest`
  return [head, ...lines].join('\n')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
