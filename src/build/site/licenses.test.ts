import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { BUNDLED_PACKAGES, licensesFile } from './licenses.ts'

const bundled = (...packages: readonly object[]) =>
  temporaryFolder({ [BUNDLED_PACKAGES]: JSON.stringify(packages) })

const REACT = { name: 'react', version: '1.0.0', identifier: 'MIT', text: 'Copyright (c) R' }

test('has the notices of all scripts, each once, of what else there is, and of the engine first', async () => {
  const own = { name: 'a', version: '2.0.0', identifier: 'ISC', text: 'Copyright (c) A' }
  const text = await licensesFile([await bundled(REACT), await bundled(own, REACT)])
  const titles = text
    .split(/={80}\n\n/u)
    .map((part) => part.split('\n')[0]?.replace(/ [\d.]+ /u, ' '))
  expect(titles.slice(1)).toEqual([
    'bifolio (MIT)',
    '@fontsource-variable/source-serif-4 (OFL-1.1)',
    'a (ISC)',
    'lucide (ISC)',
    'react (MIT)',
    'rolldown (MIT)',
    'simple-icons (CC0-1.0)',
    'tailwindcss (MIT)',
    'vite (MIT)',
  ])
  expect(text).toContain('Copyright (c) A')
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim())
  expect(text).toContain('SIL OPEN FONT LICENSE')
  expect(text).not.toContain('Licenses of bundled dependencies')
})

test('a package without its license has the text of the one that it names, and its author', async () => {
  const one = {
    name: '@unified-latex/unified-latex-util-pegjs',
    version: '1.0.0',
    identifier: 'MIT',
  }
  const text = await licensesFile([await bundled(one)])
  expect(text).toContain('Copyright (c) Jason Siefken\n\nPermission is hereby granted')
})

test('a package of an unknown license without its text is named', async () => {
  const folder = await bundled({ name: 'x', version: '1.0.0', identifier: 'Own' })
  expect(await licensesFile([folder])).toContain('x 1.0.0 (Own)\n\nThe package brings no text')
})
