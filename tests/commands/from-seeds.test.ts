import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '#tests/support/cli/run-command.ts'
import { runInProcess } from '#tests/support/cli/run-in-process.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const SOURCES = 'tests/fixtures/import/seeds'

/** What the researchers had before: a home page or a CV, and a bibliography. */
const SEEDS = [
  {
    slug: 'chujie-zheng',
    names: ['Chujie Zheng', '郑楚杰'],
    paper: 'Group Sequence Policy Optimization',
    sources: ['chujie-zheng.md', 'chujie-zheng.papers.bib'],
  },
  {
    slug: 'ru-peng',
    names: ['Ru Peng', '彭儒'],
    paper: 'Qwen2.5 Technical Report',
    sources: ['ru-peng.txt', 'ru-peng.papers.bib'],
  },
]

async function bifolio(...args: string[]): Promise<string> {
  const { code, out, err } = await runInProcess(args)
  expect(code, err).toBe(0)
  return out
}

test.each(SEEDS)(
  'from an empty folder to the site of $slug',
  async ({ slug, names, paper, sources }) => {
    const folder = await temporaryFolder()
    const [data, site] = [join(folder, 'data'), join(folder, `site-${slug}`)]
    for (const source of sources) {
      await bifolio('import', join(SOURCES, source), '--into', slug, '--data', data)
      const again = ['import', join(SOURCES, source), '--into', slug, '--data', data]
      expect(await bifolio(...again)).toContain('Nothing has changed')
    }
    await bifolio('check', '--data', data)
    const build = runCommand(['build', '--data', data, '--out', site], { folder: '.' })
    expect(await build.exit, build.output()).toBe(0)
    for (const page of ['index.html', 'zh/index.html']) {
      const html = await readFile(join(site, page), 'utf8')
      for (const name of names) expect(html).toContain(name)
    }
    expect(await readFile(join(site, slug, 'publications/index.html'), 'utf8')).toContain(paper)
  },
)
