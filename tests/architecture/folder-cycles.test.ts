import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findFolderCycles } from './find-folder-cycles.ts'

const SOURCES = new Map(
  globSync('src/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.tsx?$|\.d\.ts$/u.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
)

describe('the folders of src', () => {
  it('import each other in one direction only', () => {
    expect(SOURCES.size).toBeGreaterThan(500)
    expect(findFolderCycles(SOURCES)).toEqual([])
  })
})

describe('folders that import each other', () => {
  it.each<[string, Record<string, string>, string[][]]>([
    [
      'by an alias and back by a path',
      {
        'src/core/a/one.ts': `import { two } from '#core/b/two.ts'`,
        'src/core/b/two.ts': `import type { Three } from '../a/three.ts'`,
      },
      [['src/core/a', 'src/core/b']],
    ],
    [
      'in a round of three, when they are loaded late',
      {
        'src/core/a/one.ts': `export const load = () => import('../b/two.ts')`,
        'src/core/b/two.ts': `export { x } from '#web/c/three.ts'`,
        'src/web/c/three.ts': `import '#core/a/four.ts'`,
      },
      [['src/core/a', 'src/core/b', 'src/web/c']],
    ],
    [
      'by way of a file of the room',
      {
        'src/cli/commands/one.ts': `import { two } from '../two.ts'`,
        'src/cli/two.ts': `import { three } from './commands/three.ts'`,
      },
      [['src/cli/commands', 'src/cli/two.ts']],
    ],
    [
      'are none where all go one way, or stay in their folder',
      {
        'src/core/a/one.ts': `import { two } from '../b/two.ts'\nimport { x } from './x.ts'`,
        'src/core/b/two.ts': `import { three } from '../c/three.ts'`,
        'src/core/all.ts': `import { one } from './a/one.ts'`,
      },
      [],
    ],
  ])('%s', (_, sources, cycles) => {
    expect(findFolderCycles(new Map(Object.entries(sources)))).toEqual(cycles)
  })
})
