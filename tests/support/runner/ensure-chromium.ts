import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.ts'
import { provideChromium } from './provide-chromium.ts'

try {
  const { chromium, note } = provideChromium({
    find: () => findChromium(),
    succeeds: (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0,
    prints: (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout,
    isRoot: process.getuid?.() === 0,
  })
  console.log(note)
  if (!chromium) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
