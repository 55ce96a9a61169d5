/**
 * To be loaded before a script (`node --import`): what changes something in the folder that the environment variable
 * DENIED names fails as in a folder of someone else, also for root. It is denied from the n-th rename of the process
 * on, as DENIED_FROM says: 0 is from the beginning.
 */
import { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const denied = String(process.env['DENIED'])
let left = Number(process.env['DENIED_FROM'])

function watch(name: 'access' | 'rename' | 'rm' | 'mkdir'): void {
  const call = Reflect.get(promises, name) as (...args: unknown[]) => Promise<unknown>
  Reflect.set(promises, name, function checked(this: unknown, ...args: unknown[]) {
    if (name === 'rename') left -= 1
    const isDenied = left <= 0 && args.some((path) => String(path).startsWith(denied))
    if (!isDenied) return call.apply(this, args)
    const error = new Error(`EACCES: permission denied, ${name} '${String(args[0])}'`)
    return Promise.reject(Object.assign(error, { code: 'EACCES', syscall: name }))
  })
}

for (const name of ['access', 'rename', 'rm', 'mkdir'] as const) watch(name)
syncBuiltinESMExports()
