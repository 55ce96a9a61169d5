import { recognizesHomepage } from '#formats/homepage/recognize-homepage.ts'
import { readHomepageWith } from '#formats/homepage/read-homepage.ts'
import { IMPORTERS } from '#formats/importers.ts'
import type { ImportFile, ReadSource } from '#formats/reading.ts'
import {
  filesOfSource,
  homepageSeeds,
  importCases,
  importCatalog,
  invalidParts,
  writeReadings,
} from '#tests/support/catalogs/import-cases.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const CASES = importCases('homepage')
const SEEDS = homepageSeeds()

const readHomepage = readHomepageWith({})

function page(text: string, path = 'index.md'): ImportFile[] {
  return [{ path, text }]
}

describe('readHomepage', () => {
  it('reads each home page of the catalog as expected', async () => {
    const readings = CASES.map(({ files }) => readHomepage(files))
    const text = writeReadings('homepage', readings)
    await expect(text).toMatchFileSnapshot(`../../${importCatalog('homepage')}`)
  })

  it.each([...CASES, { name: 'the seeds', files: SEEDS }])(
    'reads only what a bundle accepts from $name',
    ({ files }) => {
      expect(invalidParts(readHomepage(files))).toEqual([])
    },
  )

  it('imports nothing of a template that no one has touched', () => {
    const { profile, news, publications } = readHomepage(
      filesOfSource('homepage', 'untouched-template'),
    )
    expect({ ...profile, links: [] }).toEqual({ links: [] })
    expect([...news, ...publications]).toEqual([])
  })

  it('hands .bib files to the reader that it was given, and joins the papers', () => {
    const title = 'QuietNet: Networks That Say Little'
    const publication = {
      type: 'article' as const,
      title,
      authors: ['Lan Shen'],
      issued: '2025',
      doi: '10.1234/q',
    }
    const readBibliography: ReadSource = (files) => ({
      profile: {},
      news: [],
      publications: files.map(({ path }) => ({ key: path, publication })),
      problems: [{ code: 'broken-entry', file: 'papers.bib', found: 'x' }],
    })
    const read = readHomepageWith({ bibliography: readBibliography })
    const files = [
      ...filesOfSource('homepage', 'acad-homepage-pair'),
      { path: 'papers.bib', text: '' },
    ]
    const { publications, problems } = read(files)
    expect(publications).toHaveLength(2)
    expect(publications[0]).toMatchObject({
      key: 'papers.bib',
      publication: { doi: '10.1234/q', venue: 'CVPR' },
    })
    expect(problems).toContainEqual({ code: 'broken-entry', file: 'papers.bib', found: 'x' })
  })

  it('leaves out the works that a template comes with', () => {
    const publication = { type: 'book' as const, title: 'Relativity', authors: ['Albert Einstein'] }
    const readBibliography: ReadSource = () => ({
      profile: {},
      news: [],
      publications: [{ key: 'einstein', publication }],
      problems: [],
    })
    const read = readHomepageWith({ bibliography: readBibliography })
    const { publications, problems } = read([...page('I am.'), { path: 'papers.bib', text: '' }])
    expect(publications).toEqual([])
    expect(problems).toContainEqual({
      code: 'placeholder',
      file: 'papers.bib',
      line: 1,
      found: 'einstein',
    })
  })

  it('reports that a binary file is not a page', () => {
    expect(readHomepage(page('\u0000\u0001')).problems).toMatchObject([{ code: 'not-this-format' }])
  })

  it('passes over pictures', () => {
    const files = [...page('I am.'), ...page('\u0000PNG', 'images/me.png')]
    expect(readHomepage(files).problems).toEqual([])
  })

  it('reads a page with the marks of Windows', () => {
    const { news } = readHomepage(
      page('\uFEFF---\r\ntitle: x\r\n---\r\n# News\r\n- 2024.05: Hello\r\n'),
    )
    expect(news).toEqual([{ date: '2024-05', kind: 'other', text: { en: 'Hello' } }])
  })

  it('takes a page for what its title or its name announces', () => {
    const files = [
      ...page('---\ntitle: x\n---\nI am.', '_pages/about.md'),
      ...page('---\ntitle: Honors and Awards\n---\n- River Prize, 2020', '_pages/prizes.md'),
      ...page('- 2024.05: Hello', '_pages/news-zh.md'),
      ...page('Something.', '_pages/other.md'),
    ]
    const { profile, news, problems } = readHomepage(files)
    expect(profile).toEqual({
      biography: { en: 'I am.' },
      awards: [{ name: { en: 'River Prize' }, date: '2020' }],
    })
    expect(news).toEqual([{ date: '2024-05', kind: 'other', text: { zh: 'Hello' } }])
    expect(problems).toMatchObject([{ code: 'not-understood', found: 'Something.' }])
  })

  it('names the files that a bundle has no place for, and passes over those of the template', () => {
    const paths = [
      '_posts/2020-01-01-a.md',
      '_portfolio/b.md',
      '_data/cv.yml',
      'README.md',
      '_layouts/x.html',
    ]
    const { profile, problems } = readHomepage([
      ...page('I am.'),
      ...paths.flatMap((path) => page('a: b', path)),
    ])
    expect(profile).toEqual({ biography: { en: 'I am.' } })
    expect(problems.map(({ file }) => file).toSorted()).toEqual(paths.slice(0, 3).toSorted())
  })

  it('keeps a thesis apart from the paper of its title', () => {
    const text =
      '# 论文\n- 沈岚, 林波. 河流的记忆[J]. 水文学报, 2021, 7(2): 1-9.\n- 沈岚. 河流的记忆[D]. 上海: 北湾大学, 2021.'
    const { publications, problems } = readHomepage(page(text))
    expect(publications.map(({ publication }) => publication.type)).toEqual([
      'article-journal',
      'thesis',
    ])
    expect(problems).toEqual([])
  })

  it('takes a grant for a project', () => {
    const grant = '2022.01-2024.12 国家自然科学基金青年项目“河流的记忆”，主持，30 万元'
    const { publications, profile, problems } = readHomepage(page(`# 科研项目\n- ${grant}`))
    expect(publications).toEqual([])
    expect(problems).toEqual([])
    expect(profile.projects).toMatchObject([{ title: { zh: '河流的记忆' } }])
  })

  it('imports nothing that is commented out', () => {
    const text =
      '# News\n<!-- - 2024.05: a -->\n[comment]: <> (- 2024.05: b)\n{% comment %}- 2024.05: c{% endcomment %}'
    expect(readHomepage(page(text)).news).toEqual([])
  })
})

describe('hostile pages', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1))'
  const lines = [
    '# News',
    `- 2024.05: ${script} a`,
    '# Education',
    `- 2020 - 2024, PhD ${script}, X University`,
    '# Awards',
    `- ${script} Prize, 2020`,
    '# Publications',
    `- "Rivers ${script} North", Ada Brook, Tom Vale. ICML 2024. [pdf](data:text/html,x)`,
  ]

  it('loses scripts and URLs that no page may have', () => {
    const { problems, ...reading } = readHomepage(page(lines.join('\n')))
    expect(JSON.stringify(reading)).not.toMatch(/alert|javascript|data:|onerror/u)
    expect(problems.map(({ code }) => code)).toContain('unsafe-link')
    expect(reading.news).toHaveLength(1)
    expect(invalidParts({ ...reading, problems })).toEqual([])
  })

  it.each([
    [
      '500 nested lists',
      `# News\n${Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}- 2024.05: x`).join('\n')}`,
    ],
    ['500 nested lists of HTML', `# News\n${'<ul><li>2024.05 x'.repeat(500)}`],
    ['100,000 open elements', '<div><b>'.repeat(50_000)],
    ['a line of 1 MB', `# News\n- 2024.05: ${'x '.repeat(500_000)}`],
    ['a line of 1 MB of signs', `# News\n- 2024.05: ${'[*_`(<'.repeat(170_000)}`],
    ['a million brackets', '['.repeat(1_000_000)],
    ['100,000 open comments', '<!--'.repeat(100_000)],
    ['100,000 Liquid tags that do not close', '{% '.repeat(100_000)],
    [
      'a paper of 10,000 authors',
      `# Papers\n- "Rivers of the North", ${'Ada Brook, '.repeat(10_000)} ICML 2024`,
    ],
    ['20,000 characters of brackets in a news item', `# News\n- 2024.05: ${'[a]('.repeat(4_900)}`],
    ['20,000 characters of stars', `# Papers\n- ${'**a '.repeat(4_900)}`],
    [
      'YAML that grows',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n`,
    ],
    ['many pieces of news', `# News\n${'- 2024.05: a\n'.repeat(5_000)}`],
    ['300,000 entries', `# Awards\n${'- x\n'.repeat(300_000)}`],
    ['a list item of 250,000 paragraphs', `<ul><li>${'x<p>'.repeat(250_000)}`],
    ['a million empty lines', '\n'.repeat(1_000_000)],
    ['20,000 characters of spaces in a line', `# Awards\n- 2020: a${' '.repeat(19_900)}b`],
    [
      'asterisks before a year',
      `# Education\n- ${'*'.repeat(10_000)} PhD, X University, 2019 - 2023`,
    ],
    ['settings of 1 MB', `---\n${']'.repeat(1_000_000)}\n---\n`],
    ['paragraphs that go on with an entry', `# Education\n2019 a\n\n${'b\n\n'.repeat(19_000)}`],
    ['19,000 points of a position', `# Experience\nX, 2019 - 2020\n${'- a\n'.repeat(19_000)}`],
    ['19,000 meanings of marks', `# Papers\n${'equal *\n\n- A B, C D*\n'.repeat(9_500)}`],
  ])('reads %s to its end', (_, text) => {
    expect(invalidParts(readHomepage(page(text)))).toEqual([])
  })

  it('reads a page of two languages with many entries of one date to its end', () => {
    const entries = ['A', '论文', 'B'].map((word) => {
      return Array.from({ length: 6_000 }, (_, at) => `- 2024.05: ${word} ${at}`).join('\n')
    })
    const { news } = readHomepage(page(`# News\n${entries.join('\n')}`))
    expect(news).toHaveLength(18_000)
  })

  it('reports what of a page is more than it reads', () => {
    const { news, problems } = readHomepage(page(`# News\n${'- 2024.05: a\n\n'.repeat(30_000)}`))
    expect(news).toMatchObject([{ date: '2024-05', text: { en: 'a' } }])
    expect(problems).toEqual([
      { code: 'too-much', file: 'index.md', line: 40_000, found: '- 2024.05: a' },
    ])
  })

  it('reads the page after settings that are too long', () => {
    const { news, problems } = readHomepage(
      page(`---\ntitle: ${'x'.repeat(200_000)}\n---\n# News\n- 2024.05: a`),
    )
    expect(news).toMatchObject([{ date: '2024-05', text: { en: 'a' } }])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['too-much', 2]])
  })

  it('reads each of many pages that one page includes from its own line on', () => {
    const includes = Array.from({ length: 50 }, (_, at) => ({
      path: `_includes/${at}.md`,
      text: `# News\n- 2024.05: a ${at}`,
    }))
    const text = '\n'.repeat(200_000) + includes.map((_, at) => `{% include ${at}.md %}`).join('\n')
    const { news } = readHomepage([...page(text, '_pages/about.md'), ...includes])
    expect(news).toHaveLength(50)
  })
})

describe('whatever is given', () => {
  const texts = [...CASES.flatMap(({ files }) => files), ...SEEDS].map(({ text }) => text)
  const bits = fc.constantFrom(
    '# News\n',
    '- 2024.05: ',
    '<li>',
    '</div>',
    '**',
    '[a](',
    ')',
    '\n\n',
    '---\n',
    '{% include x %}',
    '<!--',
    '-->',
    '论文',
    '2024年5月',
    '$',
    '\u2028',
    '# Publications\n',
    '# Education\n',
    ', ',
    '. ',
  )

  it('never throws on any text, and gives what a bundle may carry', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' }))), (parts) => {
        expect(invalidParts(readHomepage(page(parts.join(''))))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on a page that something was cut from, or put into', () => {
    const cut = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(200),
      fc.oneof(bits, fc.string()),
    )
    fc.assert(
      fc.property(cut, ([text, place, length, other]) => {
        const at = place % (text.length + 1)
        const changed = text.slice(0, at) + other + text.slice(at + length)
        expect(invalidParts(readHomepage(page(changed)))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on any settings', () => {
    const files = fc.tuple(
      fc.constantFrom('_config.yml', '_data/authors.yml', '_news/a.md', '_talks/a.md'),
      fc.json(),
    )
    fc.assert(
      fc.property(files, ([path, json]) => {
        const text = path.endsWith('.md') ? `---\ntitle: ${json}\ndate: ${json}\n---\n` : json
        expect(invalidParts(readHomepage([{ path, text }]))).toEqual([])
      }),
    )
  })
})

describe('recognizesHomepage', () => {
  it.each([
    ['a folder with settings', ['_config.yml', 'papers.bib'], true],
    ['a folder of pages', ['_pages/about.md'], true],
    ['a page', ['about.md'], true],
    ['a bibliography', ['papers.bib'], false],
    ['bibliographies', ['a.bib', 'b.bib'], false],
    ['JSON', ['resume.json'], false],
    ['nothing', [], false],
  ])('recognizes %s', (_, paths, expected) => {
    expect(recognizesHomepage(paths.map((path) => ({ path, text: '' })))).toBe(expected)
  })

  it.each([
    ['with headings', '# News\n\n# Education\n', true],
    ['with lines that are headings', 'Education\n\nAwards\n', true],
    ['without', 'Once upon a time.\n', false],
  ])('recognizes a text %s', (_, text, expected) => {
    expect(recognizesHomepage(page(text, 'a.txt'))).toBe(expected)
  })

  it('is in the list of importers', async () => {
    const importer = IMPORTERS.find(({ format }) => format === 'homepage')
    const read = await importer?.load()
    expect(read?.(page('# News\n- 2024.05: a')).news).toHaveLength(1)
  })
})
