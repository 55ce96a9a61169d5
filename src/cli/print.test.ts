import { readFileSync, globSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it, test } from 'vitest'
import { createPaint } from './paint.ts'
import { forTerminal, terminalJson } from './print.ts'

it.each([
  ['clears the screen', '\u001b[2J', String.raw`\u001b[2J`],
  ['names the window', '\u001b]0;x\u0007', String.raw`\u001b]0;x\u0007`],
  ['takes the cursor back', 'a\rb\u0008', String.raw`a\u000db\u0008`],
  ['turns the direction', 'a\u202eb', String.raw`a\u202eb`],
  ['begins a sequence in one character', '\u009b31m', String.raw`\u009b31m`],
  [
    'looks like a colour of ours',
    '\u001b[32m0 errors\u001b[0m',
    String.raw`\u001b[32m0 errors\u001b[0m`,
  ],
  ['looks like a mark of ours', '\uFDD0red;', String.raw`\ufdd0red;`],
])('shows what %s', (_, text, shown) => {
  expect(forTerminal(text)).toBe(shown)
})

it('keeps our own colors, and shows what is in them', () => {
  expect(forTerminal(createPaint(true)('bold', 'a\u001b[8mb'))).toBe(
    '\u001b[1ma\\u001b[8mb\u001b[0m',
  )
})

it('writes JSON that says the same and contains no control', () => {
  const value = { 'a\u009b\u202e': ['\u001b\u007f\u2028\uffff', '过程'] }
  const json = terminalJson(value)
  expect(json).toMatch(/^[\n\x20-\x7e过程]*$/u)
  expect(JSON.parse(json)).toEqual(value)
})

test('nothing else in the program writes to the terminal', () => {
  const files = globSync('src/{build,cli,compile,data,disk,import}/**/*.ts').filter(
    (file) => !file.endsWith('.test.ts'),
  )
  expect(files.length).toBeGreaterThan(100)
  const writers = files.filter((file) =>
    /process\.std(?:out|err)\.write|\bconsole\./u.test(readFileSync(file, 'utf8')),
  )
  expect(writers.map((file) => basename(file))).toEqual(['print.ts'])
})
