import { expect, it } from 'vitest'
import { offlineFile } from './plan-offline.ts'

const MANIFEST = {
  'index.html': { file: 'assets/index.js', isEntry: true },
  'src/web/app/site-search-dialog.tsx': {
    file: 'assets/search.js',
    imports: ['index.html', '_styles.js'],
  },
  'src/web/features/cite-box/cite-dialog.tsx': { file: 'assets/cite.js', imports: ['_styles.js'] },
  '_styles.js': { file: 'assets/styles.js', assets: ['assets/dialogs.css'] },
}

const listOf = (files: ReadonlyMap<string, string>) =>
  JSON.parse(offlineFile(MANIFEST, files, ['ada-li'])) as Record<string, unknown>

it('lists what the dialogs of a page load, and the bundles of the search', () => {
  expect(listOf(new Map())).toMatchObject({
    assets: ['assets/search.js', 'assets/styles.js', 'assets/cite.js', 'assets/dialogs.css'],
    bundles: [
      'data/people.json',
      'data/publications.json',
      'data/news.json',
      'data/ada-li/profile.json',
    ],
  })
})

it('has another fingerprint when a bundle changes', () => {
  const { fingerprint } = listOf(new Map([['data/ada-li/profile.json', '[1]']]))
  expect(listOf(new Map([['data/ada-li/profile.json', '[1]']]))['fingerprint']).toBe(fingerprint)
  expect(listOf(new Map([['data/ada-li/profile.json', '[2]']]))['fingerprint']).not.toBe(
    fingerprint,
  )
})

it('notices a dialog that has another name now', () => {
  expect(() => offlineFile({}, new Map(), [])).toThrow('site-search-dialog.tsx has not been built')
})
