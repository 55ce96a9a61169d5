import { describe, expect, it } from 'vitest'
import { invalidParts } from '#tests/support/catalogs/import-cases.ts'
import { readHomepageWith } from './read-homepage.ts'

const NEWS = '## News\n\n- 2024-05-01: We released words.\n'

function read(files: Readonly<Record<string, string>>) {
  return readHomepageWith({})(Object.entries(files).map(([path, text]) => ({ path, text })))
}

describe('a page that includes itself', () => {
  it('is read, and the line is reported', () => {
    const text = `# Ada Lin\n\n${NEWS}\n{% include_relative index.md %}\n`
    const { news, problems } = read({ 'index.md': text })
    expect(news).toHaveLength(1)
    expect(problems).toMatchObject([{ file: 'index.md', line: 7 }])
  })

  it('through another is read, once', () => {
    const { news } = read({
      'a.md': `{% include_relative b.md %}\n${NEWS}`,
      'b.md': '{% include_relative a.md %}\n## News\n\n- 2023-05-01: We counted words.\n',
    })
    expect(news.map(({ date }) => date).toSorted()).toEqual(['2023-05-01', '2024-05-01'])
  })
})

it('reads what many pages include up to so many characters, and reports the line where it stops', () => {
  const line = `${'some words '.repeat(90)}\n`
  const pages = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [
      `page-${at}.md`,
      '{% include_relative x.md %}\n'.repeat(49),
    ]),
  )
  const { problems } = read({ ...pages, 'x.md': line.repeat(1_000) })
  const tooMuch = problems.filter(({ code }) => code === 'too-much')
  expect(tooMuch[0]).toMatchObject({ file: 'page-0.md', line: 5 })
})

it('keeps a research direction as written if its sentence is only emoji', () => {
  const { profile } = read({ 'index.md': `## Research Interests\n\n- 2019: ${'✉'.repeat(20)}\n` })
  expect(profile.research).toBeUndefined()
  expect(JSON.stringify(profile)).toContain('2019')
})

it.each([
  ['Awards', '- 2019 Prize', '  - a\n'],
  ['Awards', '- Prize', '  - a\n'],
  ['News', '- 2019-05: Something', '  - a\n'],
  ['Talks', '- May 2019, Words', '  - a\n'],
  ['Research Interests', '- Words', '  - a: b of c\n'],
])(
  'what is nested under one item of %s does not become an overlong text: %s',
  (heading, own, child) => {
    const reading = read({ 'index.md': `## ${heading}\n\n${own}\n${child.repeat(9_000)}` })
    expect(invalidParts(reading)).toEqual([])
    expect(reading.problems.map(({ code }) => code)).toContain('too-much')
  },
)
