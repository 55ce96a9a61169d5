import { beforeAll, describe, expect, it } from 'vitest'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { Block, Inline } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { checkData } from '#disk/data/check-data.ts'
import { compileSite } from '#compile/compile-site.ts'
import { writeJsonResume } from '../json-resume/write-json-resume.ts'
import { writeLatexCv } from '../latex/write-cv.ts'
import { writeMarkdownCv } from '../markdown/write-cv.ts'
import type { CvSources } from './cv-sections.ts'

let real: CvSources
beforeAll(async () => {
  const { profiles, publications } = compileSite((await checkData('data')).source)
  const [profile] = profiles
  const [list] = publications
  if (profile === undefined || list === undefined) throw new Error('data/ is empty')
  real = { profile, publications: list }
})

function bare(details: Partial<CvSources['profile']> = {}): CvSources {
  const { version, slug, name, seal, lists, vocabulary } = real.profile
  const empty = {
    affiliations: [],
    interests: [],
    links: [],
    research: [],
    education: [],
    experience: [],
    awards: [],
    services: [],
    talks: [],
    teaching: [],
    skills: [],
    metrics: [],
    projects: [],
    openings: [],
    people: [],
    sections: [],
    latestNews: [],
    selectedPublications: [],
  }
  const profile = { version, slug, name, seal, lists, vocabulary, ...empty, ...details }
  return { profile, publications: { ...real.publications, publications: [] } }
}

const HOSTILE = String.raw`100% & C# a_b {x} \end{document} $5 ~ ^ [y] <script> *z*`

describe('a CV of a person with only a name', () => {
  it('in Markdown is the name', () => {
    expect(writeMarkdownCv(bare(), 'en')).toBe('# Chujie Zheng · 郑楚杰\n')
  })

  it('in LaTeX has no empty section', () => {
    expect(writeLatexCv(bare(), 'en')).not.toMatch(/\\section|itemize/u)
  })

  it('as a JSON Résumé has a name', () => {
    expect(JSON.parse(writeJsonResume(bare(), 'zh'))).toMatchObject({ basics: { name: '郑楚杰' } })
  })
})

describe('a publication of a JSON Résumé', () => {
  it('has the venue and the URL of its citation: the track, and a DOI before anything else', () => {
    const findings = real.publications.publications.find(({ track }) => track === 'findings')
    const list = { ...findings, doi: '10.1000/1' } as BundlePublication
    const publications = { ...real.publications, publications: [list] }
    const { publications: written } = JSON.parse(
      writeJsonResume({ ...bare(), publications }, 'en'),
    ) as {
      publications: { publisher: string }[]
    }
    expect(written).toMatchObject([{ url: 'https://doi.org/10.1000/1' }])
    expect(written[0]?.publisher).toMatch(/^Findings of /u)
  })
})

describe('a CV of somebody with a whole life', () => {
  const name = { en: { given: 'Bo', family: 'Lin' } }
  const lively = () =>
    bare({
      affiliations: [{ organization: 'Eastbay', office: 'Room 1', address: '2 Lake Road' }],
      biography: {
        en: [{ type: 'paragraph', children: [{ type: 'link', url: '/a/', children: ['papers'] }] }],
      },
      people: [{ name, role: 'doctoral' }],
      metrics: [{ kind: 'citations', value: '120+', subject: 'Floods', date: '2026-06' }],
      teaching: [{ course: 'Hydrology', text: { en: ['Rivers and lakes'] } }],
    })

  it.each([
    ['names a person by a role in the singular', '- Bo Lin, PhD student\n'],
    ['says where the person can be found', 'Eastbay, Room 1, 2 Lake Road'],
    ['says numbers with their subject and date', '- 120+ citations Floods (Jun 2026)\n'],
    ['says what a course is about', '- Hydrology\n  - Rivers and lakes\n'],
    ['has addresses that lead to the site from anywhere', '[papers](<https://site.example/a/>)'],
  ])('%s', (_, line) => {
    const sources = { ...lively(), root: 'https://site.example' }
    expect(writeMarkdownCv(sources, 'en')).toContain(line)
  })
})

describe('hostile text', () => {
  it('is escaped in Markdown', () => {
    expect(writeMarkdownCv(bare({ headline: HOSTILE }), 'en')).toContain(
      String.raw`100% \& C\# a\_b {x} \\end{document} $5 \~ ^ \[y\] \<script\> \*z\*`,
    )
  })

  it('is escaped in LaTeX', () => {
    const text = writeLatexCv(bare({ headline: HOSTILE }), 'en')
    expect(text).toContain(
      String.raw`100\% \& C\# a\_b \textbraceleft{}x\textbraceright{} \textbackslash{}end\textbraceleft{}document\textbraceright{} \$5 \textasciitilde{} \textasciicircum{} {[}y{]} \textless{}script\textgreater{} *z*`,
    )
    expect(text.match(/\\end\{document\}/gu)).toHaveLength(1)
  })

  it.each([
    ['1. x', '1\\. x'],
    [' - x', '\\- x'],
    ['===', '\\==='],
    [':-', '\\:-'],
    ['a\n\n# b', 'a \\# b'],
    ['```x', '\\`\\`\\`x'],
    ['a\u001b[2Jb\u202ec', 'a\\[2Jbc'],
  ])('begins no list, heading or table in Markdown: %j', (line, written) => {
    const sources = bare({ biography: { en: [{ type: 'paragraph', children: [line] }] } })
    expect(writeMarkdownCv(sources, 'en').split('\n').slice(2)).toEqual([written, ''])
  })

  it('does not turn a link into an image, nor empty bold type into a horizontal rule', () => {
    const children: Inline[] = [
      'Look!',
      { type: 'link', url: 'https://a.org/?a&copy;', children: ['there'] },
      { type: 'strong', children: [] },
      { type: 'emphasis', children: [' x '] },
    ]
    const sources = bare({ biography: { en: [{ type: 'paragraph', children }] } })
    expect(writeMarkdownCv(sources, 'en')).toContain(
      '\nLook\\![there](<https://a.org/?a&amp;copy;>) *x*\n',
    )
  })

  it('has no list without items in LaTeX, and none deeper than TeX allows', () => {
    const list = (items: Block[][]): Block => ({ type: 'list', ordered: false, items })
    const deep = Array.from({ length: 9 }).reduce<Block>((inner) => list([[inner]]), {
      type: 'paragraph',
      children: ['x'],
    })
    const text = writeLatexCv(bare({ biography: { en: [list([]), deep] } }), 'en')
    expect(text.match(/\\begin\{itemize\}/gu)).toHaveLength(4)
  })

  it('in an address ends no command and no link', () => {
    const url = 'https://a.org/a_b}c(d)?e=1&f=%2F#g'
    const sources = bare({ links: [{ type: 'homepage', url }] })
    expect(writeLatexCv(sources, 'en')).toContain(
      String.raw`\href{https://a.org/a\_b\%7Dc(d)?e=1\&f=\%2F\#g}{`,
    )
    expect(writeMarkdownCv(sources, 'en')).toContain(`](<${url}>)`)
  })
})

describe('LaTeX', () => {
  it('asks for ctex only where there is Chinese', () => {
    const { en } = real.profile.name
    const latin = bare({ name: { ...(en && { en }) } })
    expect(writeLatexCv(latin, 'en')).not.toContain('ctex')
    expect(writeLatexCv(latin, 'en')).toContain(String.raw`\usepackage[T1]{fontenc}`)
    expect(writeLatexCv(bare(), 'en')).toContain(String.raw`{ctex}`)
  })

  it('takes characters that the free Chinese font lacks from another one', () => {
    const latex = writeLatexCv(bare(), 'en')
    expect(latex).toContain('AutoFallBack=true')
    expect(latex).toContain(String.raw`\IfFontExistsTF{Noto Serif CJK SC}`)
  })

  it('does not end a line of contacts after a separator, and breaks none of them', () => {
    const links = ['a', 'b'].map((name) => ({
      type: 'homepage' as const,
      url: `https://${name}.org/`,
    }))
    expect(writeLatexCv(bare({ links }), 'en')).toContain(
      String.raw`  \mbox{\href{https://a.org/}{a.org}}
  \quad \mbox{\href{https://b.org/}{b.org}}`,
    )
  })

  it('has the name as the title of the document', () => {
    expect(writeLatexCv(bare(), 'zh')).toContain(
      String.raw`pdftitle={郑楚杰 \textperiodcentered{} Chujie Zheng}`,
    )
  })
})

describe('the publications of a CV', () => {
  it('have pages with a dash between them', () => {
    const [first] = real.publications.publications
    if (first === undefined) throw new Error('no publication')
    const publications = [{ ...first, page: '101-8' }]
    const sources = { ...bare(), publications: { ...real.publications, publications } }
    expect(writeMarkdownCv(sources, 'en')).toContain('101–8.')
    expect(writeLatexCv(sources, 'en')).toContain('101--8.')
  })

  it('have a dash between page numbers with letters, too', () => {
    const publications = [{ ...real.publications.publications[0], page: 'S12-S20' }]
    const list = { ...real.publications, publications: publications as BundlePublication[] }
    expect(writeMarkdownCv({ ...bare(), publications: list }, 'en')).toContain('S12–S20.')
  })

  it.each<[object, string]>([
    [
      { type: 'chapter', 'container-title': 'Waters', venue: undefined },
      'in Waters, edited by Bo Lin, A City: A Press.',
    ],
    [{ type: 'book', venue: undefined }, 'edited by Bo Lin, A City: A Press.'],
  ])('name the book and its publisher once: %j', (details, where) => {
    const [first] = real.publications.publications
    const book = {
      editor: [{ name: 'Bo Lin' }],
      publisher: 'A Press',
      'publisher-place': 'A City',
    }
    const paper = { ...first, page: undefined, volume: undefined, awards: [], ...book, ...details }
    const publications = { ...real.publications, publications: [paper as BundlePublication] }
    const text = writeMarkdownCv({ ...bare(), publications }, 'en')
    expect(text.match(/(?<=\. )[^.]*\.$/mu)?.[0]).toBe(where)
  })

  it.each<Locale>(['en', 'zh'])(
    'in %s set off the own name and say who contributed equally',
    (locale) => {
      const text = writeMarkdownCv(real, locale)
      expect(text).toContain(String.raw`Jinfeng Zhou\*, **Chujie Zheng\***, Bo Wang`)
      expect(text).toContain(
        locale === 'en' ? String.raw`\* equal contribution` : String.raw`\* 同等贡献`,
      )
    },
  )
})
