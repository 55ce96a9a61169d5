/** What is planted into the copy of the tree; every import points at a file planted beside it. */

export type ForbiddenPlant = {
  title: string
  file: string
  code: string
  /** The compiler error that must name the file. */
  tsc?: string
  /** The start of the lint message that must name the file. */
  oxlint?: string
}

export type AllowedPlant = { title: string; file: string; code: string }

export const TARGETS: Readonly<Record<string, string>> = {
  'src/core/planted/target.ts': `export const target = 'core'`,
  'src/i18n/planted-target.ts': `export const target = 'i18n'`,
  'src/formats/planted/read.ts': `export const target = 'read'`,
  'src/formats/planted/write.ts': `export const target = 'write'`,
  'src/web/ui/planted-target.tsx': `export const target = 'ui'`,
  'src/web/bundles/planted-target.ts': `export const target = 'bundles'`,
  'src/web/features/planted-one/target.tsx': `export const target = 'one'`,
  'src/web/features/planted-two/target.tsx': `export const target = 'two'`,
  'src/web/routes/planted-target.tsx': `export const target = 'routes'`,
  'src/web/app/planted-target.tsx': `export const target = 'app'`,
  'src/web/entry-static.tsx': `export const target = 'entry'`,
  'src/data/planted/target.ts': `export const target = 'data'`,
  'src/compile/planted-target.ts': `export const target = 'compile'`,
  'src/import/planted-target.ts': `export const target = 'import'`,
  'src/disk/planted/target.ts': `export const target = 'disk'`,
  'src/build/planted/target.ts': `export const target = 'build'`,
  'src/preview/planted-target.ts': `export const target = 'preview'`,
  'src/cli/planted/target.ts': `export const target = 'cli'`,
  'tests/support/planted-target.ts': `export const target = 'tests'`,
}

const from = (specifier: string) =>
  `import { target } from '${specifier}'\nexport const copy: string = target`

/** tsc refuses a file of a project that is not referenced: it is outside the root folder. */
const NOT_REFERENCED = 'TS6059'

export const FORBIDDEN: readonly ForbiddenPlant[] = [
  {
    title: 'core using the DOM',
    file: 'src/core/planted/dom.ts',
    code: 'export const title: string = document.title',
    tsc: 'TS2584',
  },
  {
    title: 'core using Node',
    file: 'src/core/planted/node.ts',
    code: `import { readFileSync } from 'node:fs'\nexport const text: unknown = readFileSync('x')`,
    tsc: 'TS2591',
    oxlint: 'core knows',
  },
  {
    title: 'core using React',
    file: 'src/core/planted/react.ts',
    code: `import { createElement } from 'react'\nexport const element: unknown = createElement('p')`,
    oxlint: 'core knows',
  },
  {
    title: 'the worker importing the app',
    file: 'src/worker/planted/app.ts',
    code: from('#web/app/planted-target.tsx'),
    oxlint: 'the worker stands alone',
  },
  {
    title: 'core importing the web app',
    file: 'src/core/planted/web.ts',
    code: from('#web/ui/planted-target.tsx'),
    tsc: NOT_REFERENCED,
    oxlint: 'core knows',
  },
  {
    title: 'i18n importing React',
    file: 'src/i18n/planted-react.ts',
    code: `import { createElement } from 'react'\nexport const element: unknown = createElement('p')`,
    oxlint: 'i18n sits on',
  },
  {
    title: 'i18n importing a format',
    file: 'src/i18n/planted-format.ts',
    code: from('#formats/planted/read.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'i18n sits on',
  },
  {
    title: 'a format reading files',
    file: 'src/formats/planted/node.ts',
    code: `import { readFileSync } from 'node:fs'\nexport const text: unknown = readFileSync('x')`,
    tsc: 'TS2591',
    oxlint: 'formats turn text',
  },
  {
    title: 'a feature importing another feature',
    file: 'src/web/features/planted-one/other.tsx',
    code: from('#web/features/planted-two/target.tsx'),
    oxlint: 'a feature knows',
  },
  {
    title: 'a feature importing another feature by a relative path',
    file: 'src/web/features/planted-one/other-relative.tsx',
    code: from('../planted-two/target.tsx'),
    oxlint: 'a feature knows',
  },
  {
    title: 'a feature importing a route',
    file: 'src/web/features/planted-one/route.tsx',
    code: from('#web/routes/planted-target.tsx'),
    oxlint: 'a feature knows',
  },
  {
    title: 'a feature reading a foreign format in the browser',
    file: 'src/web/features/planted-one/reader.ts',
    code: from('#formats/planted/read.ts'),
    oxlint: 'a feature knows',
  },
  {
    title: 'a route importing the app',
    file: 'src/web/routes/planted-app.tsx',
    code: from('#web/app/planted-target.tsx'),
    oxlint: 'a route joins',
  },
  {
    title: 'the app importing the site builder',
    file: 'src/web/app/planted-site.ts',
    code: from('#build/planted/target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'the browser reads',
  },
  {
    title: 'the app importing test code',
    file: 'src/web/app/planted-tests.ts',
    code: from('#tests/support/planted-target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'the browser reads',
  },
  {
    title: 'the app using a Node global',
    file: 'src/web/app/planted-process.ts',
    code: 'export const home: unknown = process.cwd()',
    tsc: 'TS2591',
  },
  {
    title: 'a ui primitive importing the domain',
    file: 'src/web/ui/planted-core.ts',
    code: from('#core/planted/target.ts'),
    oxlint: 'ui is given',
  },
  {
    title: 'the browser of every list importing a feature',
    file: 'src/web/list-browser/planted-feature.tsx',
    code: from('#web/features/planted-one/target.tsx'),
    oxlint: 'list-browser serves',
  },
  {
    title: 'the rows of a list importing the view',
    file: 'src/web/long-list/planted-view.ts',
    code: from('#web/view/planted-target.ts'),
    oxlint: "the rows of a list are nobody's",
  },
  {
    title: 'the view importing a data source',
    file: 'src/web/view/planted-bundles.ts',
    code: from('#web/bundles/planted-target.ts'),
    oxlint: 'view puts',
  },
  {
    title: 'bundles importing a ui primitive',
    file: 'src/web/bundles/planted-ui.ts',
    code: from('#web/ui/planted-target.tsx'),
    oxlint: 'bundles fetch',
  },
  {
    title: 'the site builder importing the command line',
    file: 'src/build/planted/cli.ts',
    code: from('../../cli/planted/target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'build sees',
  },
  {
    title: 'the site builder importing a feature',
    file: 'src/build/planted/feature.ts',
    code: from('#web/features/planted-one/target.tsx'),
    oxlint: 'build sees',
  },
  {
    title: 'the site builder importing a ui primitive by a relative path',
    file: 'src/build/planted/ui-relative.ts',
    code: from('../../web/ui/planted-target.tsx'),
    oxlint: 'build sees',
  },
  {
    title: 'the site builder importing the render entry as a value',
    file: 'src/build/planted/entry.ts',
    code: from('#web/entry-static.tsx'),
    oxlint: 'Node does not run JSX',
  },
  {
    title: 'the app importing the preview',
    file: 'src/web/app/planted-preview.ts',
    code: from('#preview/planted-target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'the browser reads',
  },
  {
    title: 'the site builder importing the preview',
    file: 'src/build/planted/preview.ts',
    code: from('#preview/planted-target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'build sees',
  },
  {
    title: 'the checker reading files',
    file: 'src/data/planted/node.ts',
    code: `import { readFileSync } from 'node:fs'\nexport const text: unknown = readFileSync('x')`,
    tsc: 'TS2591',
    oxlint: 'data reads',
  },
  {
    title: 'the checker importing a compiler',
    file: 'src/data/planted/compile.ts',
    code: from('#compile/planted-target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'data reads',
  },
  {
    title: 'the checker importing a format',
    file: 'src/data/planted/format.ts',
    code: from('#formats/planted/read.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'data reads',
  },
  {
    title: 'the compiler reading files',
    file: 'src/compile/planted-node.ts',
    code: `import { readFileSync } from 'node:fs'\nexport const text: unknown = readFileSync('x')`,
    tsc: 'TS2591',
    oxlint: 'compile turns',
  },
  {
    title: 'the compiler importing the web app',
    file: 'src/compile/planted-web.ts',
    code: from('#web/ui/planted-target.tsx'),
    tsc: NOT_REFERENCED,
    oxlint: 'compile turns',
  },
  {
    title: 'the compiler importing an import',
    file: 'src/compile/planted-import.ts',
    code: from('#import/planted-target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'compile turns',
  },
  {
    title: 'an import reading files',
    file: 'src/import/planted-node.ts',
    code: `import { readFileSync } from 'node:fs'\nexport const text: unknown = readFileSync('x')`,
    tsc: 'TS2591',
    oxlint: 'import merges',
  },
  {
    title: 'an import knowing the disk',
    file: 'src/import/planted-disk.ts',
    code: from('#disk/planted/target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'import merges',
  },
  {
    title: 'the disk knowing the site builder',
    file: 'src/disk/planted/build.ts',
    code: from('#build/planted/target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'disk reads',
  },
  {
    title: 'the disk knowing words',
    file: 'src/disk/planted/words.ts',
    code: from('#i18n/planted-target.ts'),
    oxlint: 'disk reads',
  },
  {
    title: 'the preview building a site',
    file: 'src/preview/planted-build.ts',
    code: from('#build/planted/target.ts'),
    oxlint: 'the preview reads',
  },
  {
    title: 'the preview reading files',
    file: 'src/preview/planted-node.ts',
    code: `import { readFileSync } from 'node:fs'\nexport const text: unknown = readFileSync('x')`,
    tsc: 'TS2591',
    oxlint: 'the preview reads',
  },
  {
    title: 'the preview importing the command line',
    file: 'src/preview/planted-cli.ts',
    code: from('#cli/planted/target.ts'),
    tsc: NOT_REFERENCED,
    oxlint: 'the preview reads',
  },
  {
    title: 'the command line importing the web app',
    file: 'src/cli/planted/web.ts',
    code: from('#web/ui/planted-target.tsx'),
    oxlint: 'cli calls',
  },
  {
    title: 'two files importing each other by relative paths',
    file: 'src/core/planted/cycle-a.ts',
    code: `import { b } from './cycle-b.ts'\nexport const a: number = b`,
    oxlint: 'Dependency cycle',
  },
  {
    title: 'the other of the two',
    file: 'src/core/planted/cycle-b.ts',
    code: `import { a } from '#core/planted/cycle-a.ts'\nexport const b: number = a`,
    oxlint: 'Dependency cycle',
  },
]

export const ALLOWED: readonly AllowedPlant[] = [
  {
    title: 'core importing valibot',
    file: 'src/core/planted/valibot.ts',
    code: `import * as v from 'valibot'\nexport const Text: v.GenericSchema<string> = v.string()`,
  },
  {
    title: 'a format importing core',
    file: 'src/formats/planted/core.ts',
    code: from('#core/planted/target.ts'),
  },
  {
    title: 'a feature importing a ui primitive',
    file: 'src/web/features/planted-one/ui.tsx',
    code: from('#web/ui/planted-target.tsx'),
  },
  {
    title: 'a feature writing a foreign format',
    file: 'src/web/features/planted-one/writer.ts',
    code: from('#formats/planted/write.ts'),
  },
  {
    title: 'a route importing a feature',
    file: 'src/web/routes/planted-feature.tsx',
    code: from('#web/features/planted-one/target.tsx'),
  },
  {
    title: 'the app importing a route',
    file: 'src/web/app/planted-route.tsx',
    code: from('#web/routes/planted-target.tsx'),
  },
  {
    title: 'bundles importing core',
    file: 'src/web/bundles/planted-core.ts',
    code: from('#core/planted/target.ts'),
  },
  {
    title: 'the site builder importing the type of the render entry',
    file: 'src/build/planted/entry-type.ts',
    code: `import type * as entry from '#web/entry-static.tsx'\nexport type Entry = typeof entry`,
  },
  {
    title: 'the site builder using Node and a format',
    file: 'src/build/planted/format.ts',
    code: `import { readFileSync } from 'node:fs'\n${from('#formats/planted/read.ts')}\nexport const text: unknown = readFileSync('x')`,
  },
  {
    title: 'the preview importing the checker',
    file: 'src/preview/planted-check.ts',
    code: from('#data/planted/target.ts'),
  },
  {
    title: 'the preview importing the app and a reader of a format',
    file: 'src/preview/planted-app.ts',
    code: `export { target as app } from '#web/app/planted-target.tsx'\nexport { target } from '#formats/planted/read.ts'`,
  },
  {
    title: 'an import using a format and the checker',
    file: 'src/import/planted-format.ts',
    code: `export { target as format } from '#formats/planted/read.ts'\nexport { target } from '#data/planted/target.ts'`,
  },
  {
    title: 'the disk importing, with Node',
    file: 'src/disk/planted/import.ts',
    code: `import { readFileSync } from 'node:fs'\n${from('#import/planted-target.ts')}\nexport const text: unknown = readFileSync('x')`,
  },
  {
    title: 'a format importing words',
    file: 'src/formats/planted/words.ts',
    code: from('#i18n/planted-target.ts'),
  },
  {
    title: 'the command line importing texts',
    file: 'src/cli/planted/texts.ts',
    code: from('#i18n/planted-target.ts'),
  },
  {
    title: 'the command line importing the site builder',
    file: 'src/cli/planted/site.ts',
    code: from('#build/planted/target.ts'),
  },
]
