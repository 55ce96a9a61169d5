import { expect, test } from 'vitest'
import { fileOfText } from './dropped-file.ts'

test.each([
  ['\\documentclass{article}', 'pasted.tex'],
  ['% a CV\n\\documentclass{article}', 'pasted.tex'],
  ['{"news":[]}', 'pasted.json'],
  [' [1]', 'pasted.json'],
  ['@article{a,', 'pasted.bib'],
  ['# About me', 'pasted.md'],
  ['', 'pasted.md'],
])('pasted text %j becomes the file %s', async (text, path) => {
  const file = fileOfText(text)
  expect(file.path).toBe(path)
  expect(await file.content?.text()).toBe(text)
})
