import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkData } from '#disk/data/check-data.ts'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const NAME = ['--given-en', 'Ada', '--family-en', 'Li', '--given-zh', '达', '--family-zh', '李']

function bifolio(folder: string, slug: string, ...args: string[]) {
  return runInProcess(['new', slug, '--data', folder, ...args])
}

test('writes a bundle that passes the check, and adds it to the site', async () => {
  const folder = await temporaryFolder({
    'site.json': '{"title":"T","researchers":["bo"]}',
    'bo/profile.json': '{"name":{"en":{"given":"Bo"}}}',
  })
  const { code, out, err } = await bifolio(
    folder,
    'ada-li',
    ...NAME,
    '--link',
    'ada@example.org',
    'github.com/ada',
    '--affiliation-en',
    'Example University',
  )
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toBe(
    `Written: ${join(folder, 'ada-li/profile.json')}, ${join(folder, 'site.json')}\n`,
  )
  expect(await readFile(join(folder, 'ada-li/profile.json'), 'utf8')).toMatchInlineSnapshot(`
    "{
      "$schema": "../schema/profile.json",
      "name": {
        "en": { "given": "Ada", "family": "Li" },
        "zh": { "family": "李", "given": "达" }
      },
      "affiliations": [{ "organization": { "en": "Example University" } }],
      "links": [
        { "type": "email", "url": "mailto:ada@example.org" },
        { "type": "github", "url": "https://github.com/ada" }
      ]
    }
    "
  `)
  const { issues, source } = await checkData(folder)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(source.site.researchers).toEqual(['bo', 'ada-li'])
})

test('reports that a site of two is titled with the name of the first, which it was given', async () => {
  const folder = join(await temporaryFolder(), 'data')
  await bifolio(folder, 'ada-li', ...NAME)
  const { out, err, code } = await bifolio(folder, 'lin-zhou', '--given-en', 'Lin')
  expect(code).toBe(0)
  expect(out).toContain('Written: ')
  expect(err).toContain('its title is the name of one of them')
})

test('writes a site around the first researcher', async () => {
  const folder = await temporaryFolder()
  expect((await bifolio(join(folder, 'data'), 'ada-li', ...NAME)).code).toBe(0)
  const { issues, source } = await checkData(join(folder, 'data'))
  expect(issues).toEqual([])
  expect(source.site).toMatchObject({
    schema: 1,
    title: { en: 'Ada Li', zh: '李达' },
    researchers: ['ada-li'],
  })
})

test.each([
  ['no name and no terminal', 'ada-li', [], 2, 'The name is missing'],
  [
    'an address that is none',
    'ada-li',
    [...NAME, '--link', 'javascript:alert(1)'],
    2,
    'is not a valid link',
  ],
  ['a wrong slug', 'Ada', NAME, 2, 'lower-case letters'],
  ['a path that the site itself uses', 'publications', NAME, 2, 'a path that the site itself uses'],
  ['a researcher who is there', 'bo', NAME, 1, 'already exists'],
  ['a broken file', 'cy', NAME, 1, 'cy/profile.json:1:1'],
])('writes nothing for %s', async (_, slug, args, ...[code, sentence]) => {
  const folder = await temporaryFolder({
    'bo/profile.json': '{"name":{"en":{"given":"Bo"}}}',
    'cy/profile.json': '',
  })
  const run = await bifolio(folder, slug, ...args)
  expect(run.code).toBe(code)
  expect(run.err).toContain(sentence)
  expect(await readdir(folder)).toEqual(['bo', 'cy'])
})

test.each([
  ['a wrong slug', 'Ada', { message: expect.stringContaining('小写字母') as string }],
  ['a broken file', 'cy', { issues: [{ file: 'cy/profile.json', message: '文件是空的' }] }],
])('says as JSON why nothing is written: %s', async (_, slug, expected) => {
  const folder = await temporaryFolder({ 'cy/profile.json': '' })
  const { out, err } = await bifolio(folder, slug, ...NAME, '--json', '--locale', 'zh')
  expect(JSON.parse(out)).toMatchObject(expected)
  expect(err).toBe('')
})
