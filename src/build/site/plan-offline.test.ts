import { describe, expect, it } from 'vitest'
import { offlineFile } from './plan-offline.ts'

const MANIFEST = {
  'index.html': { file: 'assets/index.js', isEntry: true, css: ['assets/index.css'] },
  'src/web/app/site-search-dialog.tsx': { file: 'assets/search.js' },
  '_styles.js': { file: 'assets/styles.js', css: ['assets/dialogs.css'] },
  'font.woff2': { file: 'assets/font.woff2' },
  'src/worker/sw.ts': { file: 'sw.js', isEntry: true },
}

const FILES = [
  '',
  'offline.html',
  'zh/',
  'zh/offline.html',
  'data/site.json',
  'data/people.json',
  'data/publications.json',
  'data/news.json',
  'data/entries.json',
  'data/network.json',
  'icons.svg',
]

const written = new Map(
  FILES.map((path) => [path === '' || path.endsWith('/') ? `${path}index.html` : path, '[1]']),
)

const listOf = (files: ReadonlyMap<string, string>, single?: string) =>
  JSON.parse(
    offlineFile(MANIFEST, files, { defaultLocale: 'en', ...(single !== undefined && { single }) }),
  ) as Record<string, unknown>

describe('what is kept for reading offline', () => {
  it('is the app, home, the page for what has not been kept, and what lists and search read', () => {
    expect(listOf(written)).toMatchObject({
      assets: ['assets/index.js', 'assets/search.js', 'assets/styles.js', 'assets/dialogs.css'],
      files: FILES,
    })
  })

  it('contains the profile where that is the home page', () => {
    const withProfile = new Map([...written, ['data/ada-li/profile.json', '{}']])
    expect(listOf(withProfile, 'ada-li')['files']).toContain('data/ada-li/profile.json')
  })

  it.each(['index.html', 'zh/offline.html', 'data/entries.json'])(
    'has another fingerprint when %s changes',
    (path) => {
      const { fingerprint } = listOf(written)
      expect(listOf(new Map(written))['fingerprint']).toBe(fingerprint)
      expect(listOf(new Map([...written, [path, '[2]']]))['fingerprint']).not.toBe(fingerprint)
    },
  )

  it('leaves out lists of many thousands', () => {
    const path = 'data/publications.json'
    const { files } = listOf(new Map([...written, [path, ' '.repeat(1_000_001)]]))
    expect(files).toEqual(FILES.filter((file) => file !== path))
  })

  it('is not to contain what has another name now', () => {
    expect(() => listOf(new Map())).toThrow('is to be kept and has not been written')
  })
})
