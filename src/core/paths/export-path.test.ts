import { expect, it } from 'vitest'
import { exportPath } from './export-path.ts'

it.each([
  ['ru-peng', 'bib', '/ru-peng/publications.bib'],
  ['ru-peng', 'csl.json', '/ru-peng/publications.csl.json'],
  [undefined, 'ris', '/publications.ris'],
] as const)('of %s in %s is %s', (slug, ending, path) => {
  expect(exportPath(slug, ending)).toBe(path)
})
