import { expect, it } from 'vitest'
import { enginePackage, supportsNode } from './engine-package.ts'

it.each([
  ['20.20.2', '>=22.22.0', false],
  ['22.21.9', '>=22.22.0', false],
  ['22.22.0', '>=22.22.0', true],
  ['24.0.0', '>=22.22.0', true],
  ['26.1.0-nightly', '>=22.22', true],
])('Node %s within %s: %s', (version, range, is) => {
  expect(supportsNode(version, range)).toBe(is)
})

it('reads the form in which the package gives its range', () => {
  expect(enginePackage().engines.node).toMatch(/^>=\d+\.\d+\.\d+$/u)
})
