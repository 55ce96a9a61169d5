/**
 * To be loaded before a script (`node --import`): kills its process before the n-th call that changes something on
 * disk, as the environment variable KILL_AT says. The script itself is not aware of it.
 */
import { promises } from 'node:fs'
import { flushCompileCache, syncBuiltinESMExports } from 'node:module'

const CHANGING = [
  'appendFile',
  'chmod',
  'copyFile',
  'cp',
  'link',
  'mkdir',
  'open',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'utimes',
  'writeFile',
] as const

const OF_A_FILE = ['writeFile', 'sync', 'close'] as const

let left = Number(process.env['KILL_AT'])

function countCall(): void {
  left -= 1
  if (left !== 0) return
  // Node would do so at the end only, and the next process is glad of it.
  flushCompileCache()
  process.kill(process.pid, 'SIGKILL')
}

function watch(object: object, names: readonly string[]): void {
  for (const name of names) {
    const call = Reflect.get(object, name) as (...args: unknown[]) => unknown
    Reflect.set(object, name, function counted(this: unknown, ...args: unknown[]) {
      countCall()
      return call.apply(this, args)
    })
  }
}

const file = await promises.open(import.meta.filename)
await file.close()
watch(Object.getPrototypeOf(file) as object, OF_A_FILE)
watch(promises, CHANGING)
syncBuiltinESMExports()
