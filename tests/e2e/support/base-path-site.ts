import { cp, readFile, writeFile } from 'node:fs/promises'
import { testBuiltSite } from './built-site.ts'

/** As a project page on GitHub Pages lives. */
export const BASE_PATH = '/name'
export const SITE_URL = 'https://someone.example/name'

/** Files that the owner links to, one from each place that takes an address. */
export const OWN_FILES = [
  'affiliation',
  'biography',
  'link',
  'metric',
  'news-text',
  'news',
  'paper',
  'person',
  'talk',
].map((place) => `/${place}.pdf`)

/** `test` against a build for a base path, served below it, whose owner links to files of the site. */
export const test = testBuiltSite({
  name: 'base-path',
  port: 1,
  base: `${BASE_PATH}/`,
  env: { BASE_PATH, SITE_URL },
  async prepare(workerIndex) {
    const data = `test-results/sites/base-path-data-${workerIndex}`
    await cp('data', data, { recursive: true })
    await addOwnFiles(`${data}/ru-peng`)
    return ['--data', data]
  },
})

async function addOwnFiles(folder: string): Promise<void> {
  const advisor = { role: 'advisor', name: { en: { family: 'Li' } }, url: '/person.pdf' }
  await edit(`${folder}/profile.json`, (profile) => ({
    ...profile,
    biography: '[Biography](/biography.pdf)',
    links: [{ type: 'other', url: '/link.pdf' }],
    affiliations: [{ organization: 'Organization', url: '/affiliation.pdf' }],
    metrics: [{ kind: 'citations', value: '1', url: '/metric.pdf' }],
    talks: [{ date: '2025', title: 'Talk', links: [{ type: 'slides', url: '/talk.pdf' }] }],
    education: [
      { period: { start: '2020' }, degree: 'PhD', institution: 'University', people: [advisor] },
    ],
  }))
  await editEach(`${folder}/news.json`, 'news', {
    text: '[News](/news-text.pdf)',
    links: [{ type: 'pdf', url: '/news.pdf' }],
  })
  await editEach(`${folder}/publications.json`, 'publications', {
    links: [{ type: 'pdf', url: '/paper.pdf' }],
  })
}

type Fields = Record<string, unknown>

async function edit(path: string, change: (content: Fields) => Fields): Promise<void> {
  // The build checks what is written.
  const content = JSON.parse(await readFile(path, 'utf8')) as Fields
  await writeFile(path, JSON.stringify(change(content)))
}

async function editEach(path: string, list: string, fields: Fields): Promise<void> {
  await edit(path, (content) => {
    const entries = content[list] as Fields[]
    return { ...content, [list]: entries.map((entry) => ({ ...entry, ...fields })) }
  })
}
