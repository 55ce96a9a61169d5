import { expect, test } from 'vitest'
import { sealFile } from './seal-file.ts'

test.each([
  ['郑', 31, 'one Chinese character fills the seal'],
  ['𠮷', 31, 'one beyond the first plane is one'],
  ['RP', 21, 'two letters are smaller'],
])('%s is written with size %d: %s', (seal, size) => {
  const svg = sealFile(seal)
  expect(svg).toContain(`font-size="${size}"`)
  expect(svg).toContain(`>${seal}</text>`)
})

test('keeps markup in a seal a text', () => {
  expect(sealFile('<&')).toContain('>&lt;&amp;</text>')
})

test('asks no other host', () => {
  expect(sealFile('郑').replace('http://www.w3.org/2000/svg', '')).not.toContain('http')
})
