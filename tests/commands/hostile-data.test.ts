// @vitest-environment jsdom
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject } from '#tests/support/copy-project.ts'
import { beforePaintScript } from '#build/site/before-paint.ts'
import { runCommand } from '#tests/support/cli/run-command.ts'

const SCRIPT = '<script>globalThis.__pwned=1</script>'
const IMAGE = '<img src=x onerror="globalThis.__pwned=1">'
const END = '</script></title></style></main></body></html>'
const BOTH = { en: `English ${SCRIPT}${IMAGE}`, zh: `中文${END}${SCRIPT}` }
const LINKS =
  '[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) <b onclick=x>d</b>'

const DATA = {
  'site.json': { title: BOTH, description: BOTH, researchers: ['ada-li'] },
  'venues.json': {
    venues: [{ id: 'v', short: IMAGE, name: BOTH, kind: 'conference' }],
  },
  'topics.json': { topics: [{ id: 't', name: BOTH }] },
  'ada-li/profile.json': {
    name: { en: { given: `Ada ${SCRIPT}`, family: IMAGE }, zh: { family: '李', given: END } },
    headline: BOTH,
    affiliations: [{ organization: BOTH, role: BOTH }],
    biography: { en: `${LINKS}\n\n${SCRIPT}\n\n- ${IMAGE}`, zh: `${LINKS}${END}` },
    interests: [BOTH],
    awards: [{ name: BOTH, note: BOTH }],
    skills: [{ name: BOTH, items: [BOTH] }],
  },
  'ada-li/news.json': {
    news: [{ date: '2025-07', kind: 'other', text: { en: `${LINKS} ${SCRIPT}`, zh: BOTH.zh } }],
  },
  'ada-li/publications.json': {
    publications: ['v', `Free ${IMAGE}`].map((venue, at) => ({
      id: `p-${at}`,
      type: 'report',
      title: { en: `Title ${at} ${SCRIPT}`, zh: `标题 ${END}${IMAGE}` },
      authors: [`Bo ${IMAGE}`, SCRIPT],
      issued: '2025',
      venue,
      topics: ['t'],
      selected: true,
      note: `${LINKS} ${SCRIPT}`,
    })),
  },
}

/** Contains no data of the site, only the app that is given some. */
const FRAME = join('preview', 'frame.html')

let project: Awaited<ReturnType<typeof copyProject>>
let output = ''

beforeAll(async () => {
  project = await copyProject()
  for (const [path, content] of Object.entries(DATA)) {
    const file = join(project.folder, 'hostile', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify(content))
  }
  const command = runCommand(['build', '--data', 'hostile'], project)
  await command.exit
  output = command.output()
})
afterAll(() => project.remove())

async function pages(): Promise<[string, Document][]> {
  const folder = join(project.folder, 'dist')
  const paths = (await readdir(folder, { recursive: true })).filter(
    (path) => path.endsWith('.html') && path !== FRAME,
  )
  return Promise.all(
    paths.map(async (path): Promise<[string, Document]> => {
      const html = await readFile(join(folder, path), 'utf8')
      return [path, new DOMParser().parseFromString(html, 'text/html')]
    }),
  )
}

/** Pages in place of others, which show nothing of the data. */
const SUBSTITUTE = /(?:404|offline)\.html$/u

test('hostile data builds', async () => {
  expect(output).toMatch(/\d+ pages, \d+ files/u)
  expect(await pages()).toHaveLength(24)
})

test('texts of the data reach the pages as texts', async () => {
  for (const [path, page] of await pages()) {
    if (SUBSTITUTE.test(path)) continue
    expect([path, page.body.textContent]).toEqual([path, expect.stringContaining('<script>')])
  }
})

test('no page has a script, a picture, a handler or a style of the data', async () => {
  const script = await beforePaintScript()
  for (const [path, page] of await pages()) {
    for (const { type, attributes, textContent } of page.scripts) {
      if (type === '' && textContent === script) continue
      if (/^application\/(?:ld\+)?json$/u.test(type)) continue
      expect([path, attributes.getNamedItem('src')?.value, textContent]).toEqual([
        path,
        expect.stringMatching(/^\/assets\/(?:preview\/)?[\w-]+\.js$/u),
        '',
      ])
    }
    const foreign = page.querySelectorAll('img, iframe, object, body style')
    expect([path, foreign.length]).toEqual([path, 0])
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    )
    expect([path, ...handlers]).toEqual([path])
  }
})

test('no page has a link to a script, to data or to another host', async () => {
  for (const [path, page] of await pages()) {
    const addresses = [...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href'))
    expect(addresses.length).toBeGreaterThan(5)
    for (const address of addresses)
      expect([path, address]).toEqual([path, expect.stringMatching(/^(?:\/(?!\/)|#)/u)])
  }
})

test('what crawlers read of a page is data', async () => {
  for (const [path, page] of await pages()) {
    for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
      const described: unknown = JSON.parse(textContent)
      expect(described, path).toHaveProperty('@type')
    }
  }
})

test('the data block of every page is the data', async () => {
  for (const [path, page] of await pages()) {
    if (SUBSTITUTE.test(path)) continue
    const site: unknown = JSON.parse(page.querySelector('script#site')?.textContent ?? '')
    expect(site).toHaveProperty('defaultLocale')
  }
})
