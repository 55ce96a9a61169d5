import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'
import { engineConfig } from './engine.ts'

// What an installed package does is in tests/package.

test('the engine is the project where it runs from its sources', () => {
  expect(ENGINE_FOLDER).toBe(resolve('.'))
})

test('Vite reads the sources, the configuration and the public files of the project', () => {
  const config = engineConfig(resolve('public'))
  expect(config).toMatchObject({ root: resolve('.'), publicDir: resolve('public') })
  expect(existsSync(String(config.configFile))).toBe(true)
  expect(config.cacheDir).toBe(join(resolve('node_modules'), '.vite'))
})
