import { expect, test } from 'vitest'
import { designOf } from '#data/theme/design.ts'
import { siteIcon, sealFile } from './site-pictures.ts'

test('the icon has the colors of the seal', () => {
  expect(siteIcon(designOf()).match(/#[0-9a-f]{6}/gu)).toEqual(['#a8321f', '#fbf9f4', '#fbf9f4'])
  const themed = siteIcon(designOf({ seal: '#0f5c63', paper: '#dff0ec' }))
  expect(themed.match(/#[0-9a-f]{6}/gu)).toEqual(['#0f5c63', '#dff0ec', '#dff0ec'])
})

test.each([
  ['郑', 31, 'one Chinese character fills the seal'],
  ['𠮷', 31, 'one beyond the first plane is one'],
  ['RP', 21, 'two letters are smaller'],
])('%s is written with size %d: %s', (seal, size) => {
  const svg = sealFile(seal, designOf())
  expect(svg).toContain(`font-size="${size}"`)
  expect(svg).toContain(`>${seal}</text>`)
})

test('keeps markup in a seal a text', () => {
  expect(sealFile('<&', designOf())).toContain('>&lt;&amp;</text>')
})

test('is XML whatever the seal is', () => {
  for (const seal of ['\u0000x', '\u001b', '\ufffe', '\ud800', '"\'', ']]'])
    expect(sealFile(seal, designOf())).not.toMatch(/[\p{Cc}\p{Cs}\ufffe]/u)
})

test('asks no other host', () => {
  expect(sealFile('郑', designOf()).replace('http://www.w3.org/2000/svg', '')).not.toContain('http')
})

test('has the colors of the site', () => {
  expect(sealFile('郑', designOf())).toMatch(/fill="#a8321f".*fill="#fbf9f4"/u)
  const themed = sealFile('郑', designOf({ seal: '#0f5c63', paper: '#dff0ec' }))
  expect(themed).toMatch(/fill="#0f5c63".*fill="#dff0ec"/u)
  expect(themed).not.toMatch(/#a8321f|#fbf9f4/u)
})
