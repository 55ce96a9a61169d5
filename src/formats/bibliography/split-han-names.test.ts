import { expect, it } from 'vitest'
import { splitHanNames } from './split-han-names.ts'

it.each([
  ['three names between commas', { family: '王小明', suffix: '李华', given: '赵琪' }, 3],
  ['two whole names', { family: '李华', given: '赵琪' }, 2],
  ['other signs', { family: '王小明；李华、赵琪' }, 3],
  ['full-width commas', { family: '王小明，李华' }, 2],
])('takes %s apart', (_, name, count) => {
  const { names, others } = splitHanNames([name])
  expect(names).toHaveLength(count)
  expect(names.every(({ given }) => given === undefined)).toBe(true)
  expect(others).toBe(false)
})

it.each([
  ['a family and a given name', { family: '王', given: '小明' }],
  ['them the other way round', { family: '小明', given: '王' }],
  ['a family name of two characters', { family: '欧阳', given: '文轩' }],
  ['a whole name', { family: '王小明' }],
  ['a Latin name', { family: 'King', suffix: 'Jr', given: 'Ada' }],
  ['a name in both scripts', { family: '王小明, Xiaoming', given: 'Wang' }],
  ['a body in braces', { literal: '中国科学院、清华大学' }],
])('leaves %s alone', (_, name) => {
  expect(splitHanNames([name])).toEqual({ names: [name], others: false })
})

it.each([
  ['after the last name', [{ family: '王小明，李华 等' }], ['王小明', '李华']],
  ['as a name', [{ family: '王小明' }, { family: '等' }], ['王小明']],
])('reports that there are others if 等 is %s', (_, written, left) => {
  const { names, others } = splitHanNames(written)
  expect(names.map(({ family }) => family)).toEqual(left)
  expect(others).toBe(true)
})
