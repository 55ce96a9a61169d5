import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { zip } from './zip.ts'

const FILES = [
  ['ru-peng/profile.json', '{ "name": "彭儒" }\n'],
  ['ru-peng/empty.json', ''],
  ['ru-peng/notes.md', '# 笔记\n'],
] as const

test('is what unzip finds nothing wrong with, and what it takes apart again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bifolio-zip-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const archive = join(folder, 'a.zip')
  writeFileSync(archive, zip(FILES))
  const unzip = (...args: string[]) =>
    execFileSync('unzip', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  expect(unzip('-t', archive)).toContain('No errors detected')
  unzip('-q', archive, '-d', folder)
  for (const [name, text] of FILES) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
})

test('is the same for the same files', () => {
  expect(zip(FILES)).toEqual(zip(FILES))
})

test('may be empty', () => {
  expect(zip([])).toHaveLength(22)
})
