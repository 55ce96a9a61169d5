import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zip } from './zip.ts'

const FILES = [
  ['ru-peng/profile.json', '{ "name": "彭儒" }\n'],
  ['ru-peng/empty.json', ''],
  ['ru-peng/笔记.md', '# 笔记\n'],
] as const

test('is what is taken apart into the same files', () => {
  const files = Object.entries(unzipSync(zip(FILES)))
  expect(files.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(FILES)
})

test('is the same for the same files', () => {
  expect(zip(FILES)).toEqual(zip(FILES))
})

test('may be empty', () => {
  expect(zip([])).toHaveLength(22)
})
