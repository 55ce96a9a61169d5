import { expect, it } from 'vitest'
import { isNeededAtStart, siteChunks } from './chunks.ts'

/** Who imports a module; what is only reached by `import()` has no importers. */
const IMPORTERS: Record<string, string[]> = {
  'index.html': [],
  'src/main.ts': ['index.html'],
  'src/sw.ts': [],
  'src/themed.ts': ['src/sw.ts'],
  'src/shell.ts': ['src/main.ts'],
  'src/a.ts': ['src/b.ts', 'src/shell.ts'],
  'src/b.ts': ['src/a.ts'],
  'src/lazy.ts': [],
  'src/part.ts': ['src/lazy.ts'],
  '/e/src/web/routes/news.tsx': [],
  '/e/src/web/routes/publication.tsx': [],
  '/e/src/web/routes/news-panel.tsx': ['/e/src/web/routes/news.tsx'],
  '/e/src/web/routes/abstract.tsx': ['/e/src/web/routes/publication.tsx'],
  '/e/src/web/view/dates.tsx': [
    '/e/src/web/routes/abstract.tsx',
    '/e/src/web/routes/news-panel.tsx',
  ],
  '/e/src/web/view/names.tsx': ['/e/src/web/view/author.tsx'],
  '/e/src/web/view/author.tsx': [
    '/e/src/web/routes/publication.tsx',
    '/e/src/web/features/news-timeline/news-browser.tsx',
  ],
  '/e/src/web/view/rows.tsx': ['/e/src/web/features/directory/directory.tsx'],
  '/e/src/web/view/filters.tsx': [
    '/e/src/web/view/rows.tsx',
    '/e/src/web/features/news-timeline/news-browser.tsx',
  ],
  '/e/src/web/features/news-timeline/news-browser.tsx': [],
  '/e/src/web/features/directory/directory.tsx': [],
  '/e/src/web/features/cite-box/cite-dialog.tsx': [],
  '/e/src/formats/apa.ts': ['/e/src/web/features/cite-box/cite-dialog.tsx'],
  '/e/src/web/bundles/bundle-schemas.ts': [],
  '/e/src/core/schema/slug.ts': ['/e/src/web/bundles/bundle-schemas.ts', '/e/src/formats/apa.ts'],
  '/e/src/web/long-list/early-search.ts': ['src/shell.ts'],
  '/e/src/web/long-list/home-rows.ts': [
    '/e/src/web/routes/news.tsx',
    '/e/src/web/long-list/early-search.ts',
  ],
  '/e/src/i18n/locales/zh.json': [],
  'node_modules/react/index.js': ['src/part.ts', 'src/shell.ts'],
  'node_modules/valibot/index.js': ['/e/src/core/schema/slug.ts'],
}

const graph = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id]
    return importers ? { isEntry: id === 'index.html' || id === 'src/sw.ts', importers } : null
  },
}

it.each([
  ['src/main.ts', true],
  ['src/shell.ts', true],
  ['src/a.ts', true],
  ['src/b.ts', true],
  ['src/lazy.ts', false],
  ['src/part.ts', false],
  ['src/sw.ts', false],
  ['src/themed.ts', false],
  ['src/unknown.ts', false],
])('decides whether the start needs %s: %s', (id, needed) => {
  expect(isNeededAtStart(id, graph)).toBe(needed)
})

it.each([
  ['src/a.ts', 'app'],
  ['src/part.ts', undefined],
  ['node_modules/react/index.js', 'vendor'],
  ['node_modules/valibot/index.js', 'afterwards'],
  ['/e/src/web/routes/news-panel.tsx', 'app'],
  ['/e/src/web/routes/abstract.tsx', 'paper-page'],
  ['/e/src/web/view/dates.tsx', 'app'],
  ['/e/src/web/view/names.tsx', 'entry'],
  ['/e/src/web/view/rows.tsx', 'directory'],
  ['/e/src/web/view/filters.tsx', 'list'],
  ['/e/src/formats/apa.ts', 'cite'],
  ['/e/src/core/schema/slug.ts', 'afterwards'],
  ['/e/src/web/long-list/home-rows.ts', 'early'],
  ['/e/src/i18n/locales/zh.json', 'zh'],
])('puts %s into the chunk %s', (id, chunk) => {
  const names = siteChunks.map(({ name }) => name(id, graph)).filter((name) => name !== null)
  expect(names[0]).toBe(chunk)
})
