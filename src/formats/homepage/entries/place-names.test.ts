import { expect, it } from 'vitest'
import { isPlaceName } from './place-names.ts'

it.each([
  ['China.', true],
  ['Hong Kong', true],
  ['U.S.A.', true],
  ['北京', true],
  ['北京市', true],
  ['浙江省', true],
  ['Beijing Institute', false],
  ['北京大学', false],
  ['物理', false],
  ['', false],
])('whether %j is a place: %s', (text, isPlace) => {
  expect(isPlaceName(text)).toBe(isPlace)
})
