import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { checkData } from '#disk/data/check-data.ts'
import { thisProcess } from '#disk/files/holder.ts'
import { runCli } from '#tests/support/cli/run-cli.ts'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'
import { SAMPLE_FORMAT } from '#tests/support/cli/sample-format.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { importCommand } from './import.ts'

const SITE = '{ "title": "Example", "researchers": [] }'
const SOURCE = `#sample
name: Ada Li
headline: Studies examples
news 2025-02: Something happened
paper a (2024): Alpha
paper b (2023): Beta
`

/** With the sample format and no other. */
function bifolio(args: readonly string[]) {
  const load = () => Promise.resolve([importCommand([SAMPLE_FORMAT])])
  return runInProcess(args, { load })
}

function importing(folder: string, ...args: string[]) {
  const common = ['--data', join(folder, 'data'), '--into', 'ada-li']
  return bifolio(['import', join(folder, 'page.txt'), ...common, ...args])
}

async function place(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  return temporaryFolder({ 'data/site.json': SITE, 'page.txt': SOURCE, ...files })
}

async function bundle(folder: string): Promise<Record<string, string>> {
  const inside = join(folder, 'data/ada-li')
  const names = await readdir(inside).catch(() => [])
  const texts = names.map(
    async (name) => [name, await readFile(join(inside, name), 'utf8')] as const,
  )
  return Object.fromEntries(await Promise.all(texts))
}

describe('a first import', () => {
  test('writes a bundle that passes the check, and reports what it has read and written', async () => {
    const folder = await place()
    const { code, out, err } = await importing(folder)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out.replaceAll(folder, '…')).toMatchInlineSnapshot(`
      "Read page.txt as sample

               found  imported  to review  not understood
      Papers       2         2          ·               ·
      News         1         1          ·               ·
      Profile      2         2          ·               ·
      Profile: name, headline

      5 additions

      Written:
        …/data/ada-li/profile.json
        …/data/ada-li/news.json
        …/data/ada-li/publications.json
        …/data/ada-li/imported-from.json
        …/data/site.json

      Next: see the pages with "npm run dev"
      "
    `)
    const { issues, source } = await checkData(join(folder, 'data'))
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(source.site.researchers).toEqual(['ada-li'])
    expect(source.bundles[0]?.publications.map(({ id }) => id)).toEqual(['alpha', 'beta'])
  })

  test('as a dry run prints every difference and writes nothing', async () => {
    const folder = await place()
    const { code, out } = await importing(folder, '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('+ publications › Alpha')
    expect(out).toContain('+ profile › headline  {"en":"Studies examples"}')
    expect(out).toContain('Nothing was written')
    expect(await bundle(folder)).toEqual({})
  })

  test('prints what was not understood, with file and line', async () => {
    const folder = await place({ 'page.txt': `${SOURCE}gibberish\n` })
    const { code, out } = await importing(folder)
    expect(code).toBe(0)
    expect(out).toContain(`This was not understood\n    ${join(folder, 'page.txt')}:7  gibberish`)
  })

  test('prints what no bundle can carry', async () => {
    const folder = await place({ 'page.txt': `${SOURCE}news 2025-13: X\n` })
    const { out } = await importing(folder)
    expect(out).toContain('The data format has no field for this')
    expect((await bundle(folder))['news.json']).not.toContain('2025-13')
  })

  test('speaks Chinese when asked', async () => {
    const { out } = await importing(await place(), '--locale', 'zh')
    expect(out).toMatch(/论文 +2 +2 +· +·/u)
    expect(out).toContain('已写入')
  })

  test('prints the result as JSON', async () => {
    const { out } = await importing(await place(), '--json', '--dry-run')
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      format: 'sample',
      source: 'page.txt',
      remarks: [],
      questions: [],
      parts: [
        { part: 'publications', found: 2, imported: 2, review: 0, unread: 0 },
        { part: 'news', found: 1, imported: 1, review: 0, unread: 0 },
        { part: 'profile', found: 2, imported: 2, review: 0, unread: 0 },
      ],
      read: { publications: 2, news: 1, fields: ['name', 'headline'] },
    })
  })

  test('reads a folder', async () => {
    const home = await place({ 'home/a.md': SOURCE, 'home/b.md': 'gibberish' })
    const args = ['import', join(home, 'home'), '--data', join(home, 'data'), '--into', 'ada-li']
    const { out } = await bifolio(args)
    expect(out).toContain('Read home as sample')
    expect(out).toContain(`${join(home, 'home/b.md')}:1`)
  })
})

describe('a second import', () => {
  test('of the same changes nothing', async () => {
    const folder = await place()
    await importing(folder)
    const before = await bundle(folder)
    const { out } = await importing(folder)
    expect(out).toContain('Nothing has changed')
    expect(out).toContain('Nothing was written')
    expect(await bundle(folder)).toEqual(before)
  })

  test('updates what came from the source and keeps what a person has edited', async () => {
    const folder = await place()
    await importing(folder)
    const file = join(folder, 'data/ada-li/profile.json')
    const edited = (await readFile(file, 'utf8')).replace('Studies examples', 'My own words')
    await writeFile(file, edited)
    await writeFile(
      join(folder, 'page.txt'),
      SOURCE.replace('Studies examples', 'Theirs').replace('Beta', 'Beta, Revised'),
    )
    const { out } = await importing(folder)
    expect(out).toContain('= profile › headline › en  "My own words" → "Theirs"')
    expect(out).toContain('1 existing value kept (differs from the source)')
    expect(await readFile(file, 'utf8')).toBe(edited)
    expect((await bundle(folder))['publications.json']).toContain('Beta, Revised')
  })

  test('reports what is no longer in the source', async () => {
    const folder = await place()
    await importing(folder)
    await writeFile(join(folder, 'page.txt'), SOURCE.replace(/paper b.*\n/u, ''))
    expect((await importing(folder)).out).toContain('? publications › beta')
  })
})

describe('papers of others', () => {
  const BIB = `@article{a, title={Rivers Remember}, author={Li, A. and Lin, Bo}, year={2024}}
@article{b, title={On Lakes of Others}, author={Chen, Jun and Zhao, Yi}, year={2022}}
@article{c, title={Great Seas}, author={Chen, Jun and others}, year={2021}}
`
  const PROFILE = '{ "name": { "en": { "given": "Ada", "family": "Li" } } }'

  async function shelf(bib = BIB): Promise<string> {
    return place({ 'papers.bib': bib, 'data/ada-li/profile.json': PROFILE })
  }

  function importPapers(folder: string, ...args: string[]) {
    const common = ['--data', join(folder, 'data'), '--into', 'ada-li']
    return runInProcess(['import', join(folder, 'papers.bib'), ...common, ...args])
  }

  const titles = async (folder: string) =>
    [...((await bundle(folder))['publications.json'] ?? '').matchAll(/"title": "(.*)"/gu)].map(
      ([, title]) => title,
    )

  test('are not imported, but reported; whoever may be among "others" is', async () => {
    const folder = await shelf()
    const { code, out } = await importPapers(folder)
    expect(code).toBe(0)
    expect(await titles(folder)).toEqual(['Rivers Remember', 'Great Seas'])
    expect(out).toMatch(/Papers +3 +2 +2 +·/u)
    expect(out).toContain('Not imported, because the person is not among the authors')
    expect(out).toContain('papers.bib:2')
    expect(out).toContain('On Lakes of Others – Jun Chen, Yi Zhao, 2022')
    expect(out).toContain('with --review, which writes 2 open questions')
  })

  test('are imported with --all-authors, and stay when it is not given again', async () => {
    const folder = await shelf()
    await importPapers(folder, '--all-authors')
    const all = ['Rivers Remember', 'On Lakes of Others', 'Great Seas']
    expect(await titles(folder)).toEqual(all)
    const { out } = await importPapers(folder)
    expect(out).toContain('Nothing has changed')
    expect(await titles(folder)).toEqual(all)
  })

  test('make a list without its owner, which leaves everything as it was', async () => {
    const others =
      '@misc{b, title={B C}, author={Chen, Jun}}\n@misc{c, title={C D}, author={Chen, Jun}}'
    const folder = await shelf(others)
    const { code, out: wrapped } = await importPapers(folder)
    const out = wrapped.replaceAll(/\s+/gu, ' ')
    expect(code).toBe(1)
    expect(out).toContain(
      'No paper names Ada Li, so none of them was imported; most are by Jun Chen',
    )
    expect(out).toContain('Nothing was written')
    expect(out).toContain('Next: if Jun Chen is Ada Li, add that spelling to "aliases"')
    expect(await bundle(folder)).toEqual({ 'profile.json': PROFILE })
  })

  test('are imported where nothing says who the owner is, with a warning', async () => {
    const folder = await place({ 'papers.bib': BIB })
    const args = ['import', join(folder, 'papers.bib'), '--data', join(folder, 'data')]
    const { code, out } = await runInProcess([...args, '--into', 'qing-wu'])
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'does not name the person: "Qing Wu" is taken from the folder, and papers by everyone were imported',
    )
    expect(out).toMatch(/Papers +3 +3/u)
  })

  test('are decided on in the file that --review writes', async () => {
    const folder = await shelf()
    const { out } = await importPapers(folder, '--review')
    const file = join(folder, 'data/ada-li/import-review.md')
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(`tick your answers to 2 questions in ${file}`)
    const text = await readFile(file, 'utf8')
    expect(text).toContain('**On Lakes of Others – Jun Chen, Yi Zhao, 2022** (papers.bib:2)')
    await writeFile(
      file,
      text
        .replace('[ ] by the person: import it', '[x] by the person: import it')
        .replace(/(Great Seas[^]*?)\[ \] by other/u, '$1[X] by other'),
    )
    const second = await importPapers(folder)
    expect(await titles(folder)).toEqual(['Rivers Remember', 'On Lakes of Others'])
    expect(second.out).not.toContain('open question')
    const third = await importPapers(folder, '--review')
    expect(third.out).toContain('Nothing has changed')
    expect((await readFile(file, 'utf8')).match(/^- \[x\]/gmu)).toHaveLength(2)
  })
})

describe('an import that fails', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'is empty'],
    ['a binary file', 'a\0\0b\0', 'is not a text file'],
    ['an unknown encoding', Buffer.from('#sample José', 'latin1'), 'not encoded in UTF-8'],
    ['an unknown format', 'something else', 'was not recognized: specify it with --from (sample)'],
    ['nothing that could be read', '#sample\ngibberish', 'Nothing could be read'],
  ])('says so in a sentence, and leaves everything as it was: %s', async (_, content, sentence) => {
    const folder = await place({ 'page.txt': content })
    const { code, out, err } = await importing(folder)
    expect(code).toBe(1)
    expect(err).toContain(sentence)
    expect(out).toBe('')
    expect(await bundle(folder)).toEqual({})
    expect(await readFile(join(folder, 'data/site.json'), 'utf8')).toBe(SITE)
  })

  test.each([
    ['an unknown format', ['--from', 'sampel'], 'did you mean sample?'],
    ['a wrong slug', ['--into', 'Ada Li'], 'use ada-li'],
    ['a path that the site itself uses', ['--into', 'news'], 'a path that the site itself uses'],
    ['an unknown option', ['--dryrun'], '--dryrun'],
  ])('exits with 2 for %s', async (_, args, sentence) => {
    const { code, err } = await importing(await place(), ...args)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })

  test('puts the sentence into JSON', async () => {
    const { code, out } = await importing(await place({ 'page.txt': '' }), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ failure: { code: 'source-empty' } })
  })

  test('because the bundle is broken says where, as the check does', async () => {
    const broken = '{ "news": [ }'
    const folder = await place({ 'data/ada-li/news.json': broken })
    const { code, err } = await importing(folder)
    expect(code).toBe(1)
    expect(err).toContain('news.json:1:13')
    expect(await bundle(folder)).toEqual({ 'news.json': broken })
  })

  test.skipIf(process.getuid?.() === 0)(
    'because nothing may be written there leaves all',
    async () => {
      const folder = await place()
      await mkdir(join(folder, 'data/ada-li'))
      await chmod(join(folder, 'data/ada-li'), 0o500)
      const { code, err } = await importing(folder)
      expect(code).toBe(1)
      expect(err).toContain('could not be written')
    },
  )

  test('because the result would not pass the check leaves the old files', async () => {
    const folder = await place()
    await importing(folder)
    const before = await bundle(folder)
    const { code, err } = await importing(folder, '--source', ' ')
    expect(code).toBe(1)
    expect(err).toContain('would fail the check at ada-li/imported-from.json')
    expect(await bundle(folder)).toEqual(before)
  })
})

test('help has an example and the exit codes', async () => {
  const { code, out } = await runInProcess(['import', '--help'])
  expect(code).toBe(0)
  expect(out).toContain('bifolio import papers.bib --into ru-peng --dry-run')
  expect(out).toContain('Exit codes')
})

describe('imports at the same time', () => {
  const papers = (at: number) => `#sample\nname: Ada Li\npaper p${at} (2024): Paper number ${at}\n`

  test('into one person are all kept: twenty, five at a time', async () => {
    const sources = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`source-${at}.txt`, papers(at)]),
    )
    const folder = await place(sources)
    for (let from = 0; from < 20; from += 5) {
      const runs = [0, 1, 2, 3, 4].map((at) => {
        const source = join(folder, `source-${from + at}.txt`)
        const args = ['import', source, '--data', join(folder, 'data'), '--into', 'ada-li']
        return runCli('tests/support/cli/import-sample.ts', args)
      })
      for (const { code, err } of await Promise.all(runs)) expect([code, err]).toEqual([0, ''])
    }
    const { source } = await checkData(join(folder, 'data'))
    const titles = source.bundles[0]?.publications.map(({ title }) => title)
    expect(titles).toHaveLength(20)
    expect(await readdir(join(folder, 'data'))).toEqual(['ada-li', 'site.json'])
  })

  test('wait for each other, and give up with a sentence', async () => {
    const folder = await place()
    const work = join(folder, 'data/.bifolio')
    await mkdir(work)
    await writeFile(join(work, 'lock'), JSON.stringify(thisProcess('somebody')))
    const asked = hurryClock()
    const { code, out, err } = await importing(folder)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`is in use by another Bifolio command (process ${process.pid} on `)
    expect(err).toContain(`remove ${join(work, 'lock')}`)
    expect(await bundle(folder)).toEqual({})
    expect(asked.mock.calls.length).toBeGreaterThan(9)
  })
})

/** A second passes whenever someone asks for the time. */
function hurryClock() {
  const start = Date.now()
  let seconds = 0
  const spy = vi.spyOn(Date, 'now').mockImplementation(() => start + 1_000 * (seconds += 1))
  onTestFinished(() => spy.mockRestore())
  return spy
}

test('an import never leaves the data folder by way of a link', async () => {
  const folder = await place({ 'elsewhere/news.json': '{"news":[]}' })
  await symlink('../elsewhere', join(folder, 'data/ada-li'))
  const { code, err } = await importing(folder)
  expect([code, err]).toEqual([1, expect.stringContaining('points outside the data folder')])
  expect(await readdir(join(folder, 'elsewhere'))).toEqual(['news.json'])
})
