import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WrittenRegexp } from './find-regexps.ts'

/**
 * Loads the files that it is given and prints the expressions that they make of strings meanwhile. What a template
 * comes to is known for certain only to the program itself.
 */
const recorded: WrittenRegexp[] = []
const root = `${pathToFileURL(process.cwd()).href}/`

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: ConstructorParameters<typeof RegExp>, self) {
    const made = Reflect.construct(target, args, self) as RegExp
    const place = new Error('where').stack?.split('\n').find((line) => line.includes(`${root}src/`))
    const [, file, line] = /(src\/[^:]+):(\d+)/u.exec(place ?? '') ?? []
    if (file !== undefined) {
      recorded.push({ file, line: Number(line), source: made.source, flags: made.flags })
    }
    return made
  },
})

for (const file of process.argv.slice(2)) await import(pathToFileURL(path.resolve(file)).href)
process.stdout.write(JSON.stringify(recorded))
