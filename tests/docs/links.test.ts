import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it, test } from 'vitest'

const PAGES = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')]

describe('the documentation', () => {
  test.each(PAGES)('%s has no link that leads nowhere', (page) => {
    const dead = linksOf(page).filter((link) => !leadsSomewhere(page, link))
    expect(dead).toEqual([])
  })

  it('has the same pages in both languages', () => {
    const [en, zh] = ['en', 'zh'].map((locale) =>
      globSync('*.md', { cwd: `docs/${locale}` }).sort(),
    )
    expect(en).toEqual(zh)
    expect(en?.length).toBeGreaterThan(5)
  })

  it('lists every page in its index', () => {
    const listed = linksOf('docs/README.md').map((link) => normalize(join('docs', link)))
    expect(listed.sort()).toEqual(globSync('docs/*/*.md').sort())
  })

  test.each(globSync('*.md', { cwd: 'docs/en' }))('%s has the same parts in both', (name) => {
    const shapes = ['en', 'zh'].map((locale) => {
      const page = readFileSync(`docs/${locale}/${name}`, 'utf8')
      return {
        headings: headingsOf(page).length,
        blocks: page.match(/^ *```\w*$/gmu)?.length,
        rows: page.match(/^\|/gmu)?.length,
      }
    })
    expect(shapes[0]).toEqual(shapes[1])
  })
})

describe('a link', () => {
  it.each([
    ['to a file', 'docs/README.md', true],
    ['to a heading', 'README.md#deploy', true],
    ['to a heading of the same page', '#deploy', true],
    ['to a file that is not there', 'docs/nothing.md', false],
    ['to a heading that is not there', 'README.md#nothing', false],
    ['to a Chinese heading', 'docs/zh/importing.md#再次导入', true],
  ])('%s is judged', (_, link, expected) => {
    expect(leadsSomewhere('README.md', link)).toBe(expected)
  })
})

function linksOf(page: string): string[] {
  const text = withoutBlocks(readFileSync(page, 'utf8')).replaceAll(/`[^`\n]+`/gu, '')
  return [...text.matchAll(/\]\((?<link>[^()\s]+)\)/gu)]
    .map(({ groups }) => groups?.['link'] ?? '')
    .filter((link) => !/^[a-z]+:/iu.test(link))
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = decodeURIComponent(link).split('#')
  const file = path === '' ? page : join(dirname(page), path)
  if (!existsSync(file)) return false
  if (heading === undefined) return true
  return statSync(file).isFile() && anchorsOf(readFileSync(file, 'utf8')).has(heading)
}

/** The names that GitHub gives to headings. */
function anchorsOf(page: string): Set<string> {
  return new Set(
    headingsOf(page).map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

function headingsOf(page: string): string[] {
  return [...withoutBlocks(page).matchAll(/^#{1,6} (?<text>.+)$/gmu)].map(
    ({ groups }) => groups?.['text']?.trim() ?? '',
  )
}

function withoutBlocks(page: string): string {
  return page.replaceAll(/^ *```[\s\S]*?^ *```$/gmu, '')
}
