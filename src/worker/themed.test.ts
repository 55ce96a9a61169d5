import { expect, it } from 'vitest'
import { themed } from './themed.ts'

it.each([
  ['<!doctype html>\n<html lang="en">', '<!doctype html>\n<html data-theme="dark" lang="en">'],
  [
    '<html lang="zh-Hans"><title>郑楚杰</title>',
    '<html data-theme="dark" lang="zh-Hans"><title>郑楚杰</title>',
  ],
  ['<!doctype html><html>', '<!doctype html><html>'],
  ['{"html":1}', '{"html":1}'],
  ['', ''],
])('writes the theme into %j', (page, written) => {
  expect(new TextDecoder().decode(themed(new TextEncoder().encode(page), 'dark'))).toBe(written)
})

it('leaves a tag alone that comes late', () => {
  const page = `${' '.repeat(300)}<html lang="en">`
  expect(new TextDecoder().decode(themed(new TextEncoder().encode(page), 'dark'))).toBe(page)
})
