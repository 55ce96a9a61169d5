import { describe, expect, it } from 'vitest'
import { readBibtex } from '../../bibtex/read-bibtex.ts'
import { readJsonResume } from '../../json-resume/read-json-resume.ts'
import { readHomepageWith } from '../read-homepage.ts'

const read = readHomepageWith({ bibliography: readBibtex, resume: readJsonResume })

function site(files: Readonly<Record<string, string>>, assets: readonly string[] = []) {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }))
  return read(list, new Set(assets))
}

/** Front matter and the text below it. */
function matter(yaml: string, body = ''): string {
  return `---\n${yaml}\n---\n${body}`
}

describe('a site of HugoBlox', () => {
  const files = {
    'content/en/authors/admin/_index.md': matter(
      'title: Lan Shen\nrole: Lecturer\norganizations:\n- name: North Bay University\ninterests: [Rivers]\neducation:\n  courses:\n  - course: PhD in Hydrology\n    institution: Lake University\n    year: 2015\nsocial:\n- icon: cv\n  link: uploads/cv.pdf',
      'Lan Shen studies rivers.',
    ),
    'content/zh/authors/admin/_index.md': matter(
      'title: 沈岚\nrole: 讲师\norganizations:\n- name: 北湾大学\ninterests: [河流]',
      '沈岚研究河流。',
    ),
    'content/en/publication/floods/index.md': matter(
      'title: Floods Remember\nauthors: [admin, Bo Lin]\nauthor_notes: ["Equal contribution", "Equal contribution"]\ndate: 2024-05-01\npublication_types: ["1"]\npublication: In *River Conference*\ntags: [floods]\nfeatured: true\nurl_code: https://code.example/f',
    ),
    'content/zh/publication/floods/index.md': matter(
      'title: 洪水的记忆\nauthors: [admin]\ndate: 2024-05-01\npublication_types: ["1"]',
    ),
    'content/en/event/talk/index.md': matter(
      'title: On floods\nevent: River Day\nlocation: North Bay\ndate: "2024-06-01T10:00:00+08:00"\nurl_slides: https://slides.example/1',
    ),
    'content/en/project/gauge/index.md': matter(
      'title: Gauge\nsummary: Reads rivers.\nexternal_link: https://gauge.example',
    ),
    'content/en/_index.md': matter(
      'type: landing\nsections:\n- block: experience\n  content:\n    title: Experience\n    items:\n    - title: Lecturer\n      company: North Bay University\n      date_start: "2020-09-01"\n      date_end: ""\n- block: markdown\n  content:\n    title: Hobbies\n    text: I row.',
    ),
    'content/en/post/getting-started/index.md': matter('title: Welcome', 'Text of the template.'),
  }
  const assets = [
    'content/en/authors/admin/avatar.jpg',
    'content/en/publication/floods/featured.png',
    'static/uploads/cv.pdf',
  ]
  const { profile, publications, media, problems } = site(files, assets)

  it('gives the owner in both languages', () => {
    expect(profile).toMatchObject({
      name: { en: { given: 'Lan', family: 'Shen' }, zh: { family: '沈', given: '岚' } },
      affiliations: [
        {
          role: { en: 'Lecturer', zh: '讲师' },
          organization: { en: 'North Bay University', zh: '北湾大学' },
        },
      ],
      interests: [{ en: 'Rivers', zh: '河流' }],
      biography: { en: 'Lan Shen studies rivers.', zh: '沈岚研究河流。' },
      education: [{ degree: { en: 'PhD' }, field: { en: 'Hydrology' } }],
      experience: [{ period: { start: '2020-09-01', end: 'present' } }],
      portrait: { src: 'media/admin-avatar.jpg' },
      cv: { en: 'media/cv.pdf' },
    })
  })

  it('gives papers once, with the names of their authors', () => {
    expect(publications).toEqual([
      {
        key: 'floods',
        publication: {
          type: 'paper-conference',
          title: { en: 'Floods Remember', zh: '洪水的记忆' },
          authors: [
            { name: 'Lan Shen', equal: true },
            { name: 'Bo Lin', equal: true },
          ],
          issued: '2024-05-01',
          venue: 'River Conference',
          keyword: 'floods',
          links: [{ type: 'code', url: 'https://code.example/f' }],
          selected: true,
          picture: { src: 'media/floods-featured.png', alt: { en: 'Floods Remember' } },
        },
      },
    ])
  })

  it('gives talks, projects and sections of the front page', () => {
    expect(profile.talks).toEqual([
      {
        date: '2024-06-01',
        title: { en: 'On floods' },
        host: { en: 'River Day, North Bay' },
        links: [{ type: 'slides', url: 'https://slides.example/1' }],
      },
    ])
    expect(profile.projects).toMatchObject([{ id: 'gauge', summary: { en: 'Reads rivers.' } }])
  })

  it('names the files that are copied, and what the template says', () => {
    expect(media?.map(({ target }) => target).toSorted()).toEqual([
      'media/admin-avatar.jpg',
      'media/cv.pdf',
      'media/floods-featured.png',
    ])
    expect(problems).toContainEqual({
      code: 'placeholder',
      file: 'content/en/post/getting-started/index.md',
      line: 1,
      found: 'Welcome',
    })
  })
})

describe('a site of PRISM', () => {
  it('is read from its TOML', () => {
    const { profile, news, problems } = site(
      {
        'content/config.toml':
          '[author]\nname = "Lan Shen"\ntitle = "Lecturer"\ninstitution = "North Bay University"\navatar = "/me.jpg"\n[social]\nemail = "lan@river.org"',
        'content/about.toml':
          'title = "About"\n[profile]\nresearch_interests = ["Rivers"]\n[[sections]]\ntype = "markdown"\nsource = "bio.md"',
        'content/bio.md': 'Lan Shen studies rivers.',
        'content/news.toml': '[[news]]\ndate = "2025-03"\ncontent = "The **atlas** is online."',
        'content/awards.toml':
          'title = "Awards"\n[[items]]\ntitle = "River Prize"\nsubtitle = "River Society"\ndate = "2024"',
        'content/walks.toml':
          'title = "Walks"\n[[items]]\ntitle = "Along the Lake"\ncontent = "Two days."',
        'README.md': '# The template',
      },
      ['public/me.jpg'],
    )
    expect(profile).toMatchObject({
      name: { en: { given: 'Lan', family: 'Shen' } },
      portrait: { src: 'media/me.jpg', alt: { en: 'Lan Shen' } },
      affiliations: [{ role: { en: 'Lecturer' }, organization: { en: 'North Bay University' } }],
      interests: [{ en: 'Rivers' }],
      biography: { en: 'Lan Shen studies rivers.' },
      awards: [{ name: { en: 'River Prize' }, issuer: { en: 'River Society' }, date: '2024' }],
      sections: [
        {
          id: 'walks',
          entries: [{ title: { en: 'Along the Lake' }, text: { en: 'Two days.' } }],
        },
      ],
    })
    expect(news).toMatchObject([{ date: '2025-03', text: { en: 'The **atlas** is online.' } }])
    expect(problems).toEqual([])
  })

  it('reports the line where its TOML is broken', () => {
    const { problems } = site({ 'content/news.toml': 'title = "News"\n[[news]\ndate = 1' })
    expect(problems).toMatchObject([{ code: 'broken-entry', line: 2, found: '[[news]' }])
  })
})

describe('the data files of a Jekyll site', () => {
  it('give a CV once although two files tell it', () => {
    const { profile } = site({
      '_data/cv.yml':
        '- title: General Information\n  type: map\n  contents:\n  - {name: Full Name, value: Lan Shen (沈岚)}\n  - {name: Date of Birth, value: 1 May 1990}\n- title: Education\n  type: time_table\n  contents:\n  - {title: MSc Hydrology, institution: Lake University, year: 2019 - 2021}\n- title: Awards\n  type: time_table\n  contents:\n  - year: 2020\n    items: [River Prize]',
      'assets/json/resume.json': JSON.stringify({
        basics: { name: 'Lan Shen' },
        education: [
          {
            institution: 'Lake University',
            area: 'Hydrology',
            studyType: 'MSc',
            startDate: '2019-09',
            endDate: '2021-07',
          },
        ],
        projects: [{ name: 'Gauge' }],
      }),
    })
    expect(profile.name).toEqual({
      en: { given: 'Lan', family: 'Shen' },
      zh: { family: '沈', given: '岚' },
    })
    expect(profile.education).toMatchObject([{ period: { start: '2019-09', end: '2021-07' } }])
    expect(profile.awards).toEqual([{ name: { en: 'River Prize' }, date: '2020' }])
    expect(profile.projects).toMatchObject([{ id: 'gauge' }])
  })

  it('leave private facts out, and say so without repeating them', () => {
    const { problems } = site({
      '_data/cv.yml':
        '- title: General Information\n  type: map\n  contents:\n  - {name: Date of Birth, value: 1 May 1990}',
    })
    expect(problems).toMatchObject([{ code: 'private', found: 'Date of Birth' }])
  })

  it('are passed over where they are of the template', () => {
    const { profile, problems } = site({
      '_data/cv.yml': '- title: A\n  contents:\n  - {name: Full Name, value: Albert Einstein}',
    })
    expect(profile).toEqual({})
    expect(problems).toMatchObject([{ code: 'placeholder' }])
  })

  it('give lists by the names of their files', () => {
    const { profile, publications } = site({
      '_data/publications.yml':
        '- title: Floods Remember\n  authors: Lan Shen, Bo Lin\n  conference: River Conference\n  year: 2024\n  pdf: https://river.example/f.pdf',
      '_data/experience.yml':
        '- {position: Lecturer, company: North Bay University, duties: [Rivers]}',
      '_data/repositories.yml': 'github_repos:\n- lan/gauge\n- jekyll/jekyll',
    })
    expect(publications).toMatchObject([
      {
        publication: { authors: ['Lan Shen', 'Bo Lin'], issued: '2024', venue: 'River Conference' },
      },
    ])
    expect(profile.experience).toMatchObject([
      { role: { en: 'Lecturer' }, highlights: [{ en: 'Rivers' }] },
    ])
    expect(profile.projects).toMatchObject([
      { id: 'gauge', kind: 'software', links: [{ url: 'https://github.com/lan/gauge' }] },
    ])
  })
})

describe('collections of pages', () => {
  it('are read by their folder, with dates of their names', () => {
    const { news, profile } = site({
      '_news/2024-02-03-atlas.md': matter('title: The atlas is online'),
      '_talks/day.md': matter('title: On floods\nvenue: River Day\ndate: 2024-05-06 08:00+0800'),
      '_teaching/soils.md': matter(
        'title: 土壤学\ntype: 选修课\nvenue: 北湾大学\ndate: 2024-09-01',
      ),
      '_portfolio/gauge.md': matter('title: Gauge\nexcerpt: Reads rivers.', 'It reads **rivers**.'),
      '_posts/2023-01-02-rain.md': matter('title: Rain'),
    })
    expect(news).toMatchObject([{ date: '2024-02-03', text: { en: 'The atlas is online' } }])
    expect(profile).toMatchObject({
      talks: [{ date: '2024-05-06', host: { en: 'River Day' } }],
      teaching: [{ course: { zh: '土壤学' }, institution: { zh: '北湾大学' } }],
      projects: [{ summary: { en: 'Reads rivers.' }, text: { en: 'It reads **rivers**.' } }],
      sections: [
        { title: { en: 'Posts' }, entries: [{ title: { en: 'Rain' }, date: '2023-01-02' }] },
      ],
    })
  })

  it('report the text of a post, which stays where it is', () => {
    const { problems } = site({ '_posts/2023-01-02-rain.md': matter('title: Rain', 'It rains.') })
    expect(problems).toMatchObject([{ code: 'not-understood', found: 'It rains.' }])
  })

  it('of Quarto and Astro are read as well', () => {
    const { publications } = site({
      'publications/floods/index.qmd': matter(
        'title: Floods\nauthor: [Lan Shen]\ndate: 2024-05-01',
      ),
      'src/content/papers/rain.mdx': matter(
        'title: Rain\nauthors: Lan Shen and Bo Lin\nyear: 2023',
      ),
    })
    expect(publications.map(({ key }) => key).toSorted()).toEqual(['rain'])
  })
})

describe('pictures', () => {
  it('that are elsewhere or nowhere are reported', () => {
    const { profile, problems } = site({
      '_config.yml': 'author:\n  name: Lan Shen\n  avatar: https://elsewhere.example/me.jpg',
      '_pages/about.md': matter('permalink: /\nprofile:\n  image: me.png', 'I study rivers.'),
    })
    expect(profile.portrait).toBeUndefined()
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ['remote-picture', 'https://elsewhere.example/me.jpg'],
      ['missing-file', 'me.png'],
    ])
  })
})
