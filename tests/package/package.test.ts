// @vitest-environment jsdom
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOwnerRepository } from './owner-repository.ts'
import type { Run } from './run.ts'

/** Classes of the app: to be found in its sources, which git ignores here. */
const UTILITIES = [
  'flex',
  'gap-2',
  'items-center',
  'sr-only',
  'equal-figures',
  'text-muted',
  'text-sm',
]

type Repository = Awaited<ReturnType<typeof createOwnerRepository>>

let repository: Repository
let engineFiles: string[]
let build: Run

beforeAll(async () => {
  repository = await createOwnerRepository()
  console.log(`the package is installed by ${repository.installed}`)
  engineFiles = await listEngine()
  // A place is given, so that social-preview images are drawn.
  build = await repository.bifolio(['build'], {
    BASE_PATH: '/home/',
    SITE_URL: 'https://example.org/home',
  })
})
afterAll(() => repository.remove())

function listEngine(): Promise<string[]> {
  const folder = join(repository.folder, 'node_modules/bifolio')
  return readdir(folder, { recursive: true }).then((names) => names.toSorted())
}

function textOf(path: string): Promise<string> {
  return readFile(join(repository.folder, path), 'utf8')
}

async function pageOf(path: string): Promise<Document> {
  return new DOMParser().parseFromString(await textOf(`dist/${path}index.html`), 'text/html')
}

test('the package contains what runs and what Vite builds, and neither tests nor data', () => {
  const { files } = repository
  expect(files).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'index.html',
      'lib/main.js',
      'lib/vite.config.js',
      'src/web/before-paint.ts',
      'src/web/entry-static.tsx',
    ]),
  )
  const strangers = /\.test\.|^(?:data|dist|starter|tests|src\/cli|\.)/u
  expect(files.filter((file) => strangers.test(file))).toEqual([])
})

test('the package brings no Node along', async () => {
  const manifest = JSON.parse(await textOf('node_modules/bifolio/package.json')) as object
  expect(Object.keys(manifest)).not.toContain('optionalDependencies')
  const installed = await readdir(join(repository.folder, 'node_modules'))
  expect(installed.filter((name) => name.startsWith('node-'))).toEqual([])
})

const OLD_NODE = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })"

test.each([
  ['en', 'Bifolio needs Node 22.22.0 or later; this is Node 20.20.2.'],
  ['zh', 'Bifolio 需要 Node 22.22.0 或更高版本，当前为 Node 20.20.2。'],
])('on an older Node, every command says so (%s)', async (locale, sentence) => {
  const { code, err } = await repository.bifolio(['check', '--locale', locale], {
    NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(OLD_NODE)}"`,
  })
  expect([code, err]).toEqual([1, expect.stringContaining(sentence)])
})

test('what Node runs of it contains no code of others, whose notices would be missing', async () => {
  const lib = join(repository.folder, 'node_modules/bifolio/lib')
  const scripts = (await readdir(lib)).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  const texts = await Promise.all(scripts.map((name) => readFile(join(lib, name), 'utf8')))
  // The bundler writes the path of each module before it, in one of two forms.
  expect(texts.some((text) => /^\/\/ ?(?:#region )?src\/cli\//mu.test(text))).toBe(true)
  expect(texts.filter((text) => /^\/\/ ?(?:#region )?\S*node_modules\//mu.test(text))).toEqual([])
})

test('the site has the licenses of its libraries', async () => {
  expect(await textOf('dist/licenses.txt')).toMatch(/^react-dom [\d.]+ \(MIT\)$/mu)
})

test('the schemas for editors are those of the installed version', async () => {
  expect(await textOf('data/schema/profile.json')).toBe(
    await readFile('data/schema/profile.json', 'utf8'),
  )
})

test('the check passes, and names the placeholders of the starter', async () => {
  const { code, out } = await repository.bifolio(['check', '--warnings'])
  expect(code).toBe(0)
  expect(out).toContain('0 errors')
  expect(out).toContain('data/san-zhang/profile.json:')
  expect(out).toContain('mailto:san.zhang@example.org')
  expect(out.match(/ warning /gu)).toHaveLength(
    out.match(/is a placeholder from a template/gu)?.length ?? 0,
  )
})

test('--fix renews the schemas, and finds nothing to migrate', async () => {
  const schema = join(repository.folder, 'data/schema/profile.json')
  await writeFile(schema, 'of an earlier version')
  const { code, err } = await repository.bifolio(['check', '--fix'])
  expect([code, err]).toEqual([0, expect.stringContaining('nothing to migrate')])
  expect(await readFile(schema, 'utf8')).toBe(await readFile('data/schema/profile.json', 'utf8'))
})

test('the build says what it has made', () => {
  expect([build.code, build.err]).toEqual([0, expect.stringContaining('0 errors')])
  expect(build.out).toMatch(/^\d+ pages, \d+ files in dist\/ /mu)
  expect(build.out).toMatch(/^\d+ social-preview images: \d+ new, 0 reused$/mu)
})

test('the build is silent otherwise', () => {
  expect(build.err).not.toMatch(/\bwarning:|\(node:/iu)
})

test.each([
  {
    path: '',
    lang: 'en',
    name: 'River Lab',
    text: 'remember where water went',
    link: '/home/san-zhang/publications/',
  },
  {
    path: 'zh/',
    lang: 'zh-Hans',
    name: '河流实验室',
    text: '记住水去了哪里',
    link: '/home/zh/san-zhang/publications/',
  },
])('the home page /$path is in its language', async ({ path, lang, name, text, link }) => {
  const page = await pageOf(path)
  expect(page.documentElement.lang).toBe(lang)
  expect(page.title).toContain(name)
  expect(page.querySelector('h1')?.textContent).toContain(name)
  expect(page.body.textContent).toContain(text)
  const links = [...page.querySelectorAll('a')].map((a) => a.getAttribute('href'))
  expect(links).toContain(link)
})

test.each([
  ['san-zhang/publications/', 'A First Example of a Paper', 'Conference on Examples'],
  ['zh/san-zhang/publications/', '中文论文示例', '示例学报'],
])('the list %s has the papers of the owner', async (path, title, venue) => {
  const { body } = await pageOf(path)
  expect(body.textContent).toContain(title)
  expect(body.innerHTML).toContain(venue)
})

test('the style has the rules that Tailwind finds a use for', async () => {
  const page = await pageOf('san-zhang/publications/')
  const style = page.querySelector('style')?.textContent ?? ''
  for (const name of UTILITIES) expect(style).toContain(`.${name}{`)
})

test('a public file of the owner replaces what the engine would write', async () => {
  expect(await textOf('dist/favicon.svg')).toBe(
    await readFile('starter/public/favicon.svg', 'utf8'),
  )
})

test('a theme of the owner is what the pages look like', async () => {
  const site = JSON.parse(await textOf('data/site.json')) as object
  const theme = {
    paper: { light: '#dff0ec', dark: '#0d2426' },
    seal: '#0f5c63',
    serif: ['Kaiti SC'],
  }
  await writeFile(join(repository.folder, 'data/site.json'), JSON.stringify({ ...site, theme }))
  await rm(join(repository.folder, 'public/favicon.svg'))
  const { code, err } = await repository.bifolio(['build', '--out', 'themed'])
  expect([code, err]).toEqual([0, expect.stringContaining('0 errors')])
  const page = await textOf('themed/index.html')
  expect(page).toContain('--paper:light-dark(#dff0ec,#0d2426);')
  expect(page).toContain("--serif:'Kaiti SC','Source Serif',")
  expect(page).toContain('background:var(--paper)')
  expect(page).toContain('<meta name="theme-color" content="#dff0ec"')
  for (const icon of ['favicon.svg', 'san-zhang/seal.svg'])
    expect(await textOf(`themed/${icon}`)).toContain('fill="#0f5c63"')
})

test('importers are part of the package', async () => {
  const source = join(repository.folder, 'papers.bib')
  await writeFile(
    source,
    '@article{x2026, title={A Third Example}, author={Zhang, San}, year=2026}',
  )
  const args = ['import', 'papers.bib', '--into', 'san-zhang', '--dry-run', '--json']
  const { code, out, err } = await repository.bifolio(args)
  expect([code, err]).toEqual([0, expect.not.stringContaining('Error')])
  expect(out).toContain('A Third Example')
})

test('nothing is written into the package', async () => {
  expect(await listEngine()).toEqual(engineFiles)
})
