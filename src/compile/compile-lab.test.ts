import { describe, expect, it } from 'vitest'
import type { Project } from '#core/schema/project.ts'
import { sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, sampleNews, samplePaper } from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

const project: Project = {
  id: 'atlas',
  title: 'Atlas',
  kind: 'dataset',
  text: 'All of us.',
  publications: ['floods'],
}
const ada = sampleBundle('ada-li', {
  publications: [samplePaper('floods', { authors: ['Ada Li'] })],
  news: [sampleNews('2025', { text: 'Of Ada' })],
})
const site = compileSite(
  sampleLab(
    [ada],
    {
      biography: 'We look at **rivers**.',
      projects: [project],
      openings: [
        { title: 'Gone', kind: 'postdoc', deadline: '2020' },
        { title: 'Open', kind: 'postdoc' },
      ],
      layout: ['people', { section: 'news', items: 2 }],
    },
    [sampleNews('2026', { text: 'Of all', publications: ['floods'], projects: ['atlas'] })],
  ),
  { today: '2026-06-15' },
)

describe('a lab', () => {
  it('is what the home page is about, also of one researcher', () => {
    expect(site.site).toMatchObject({ lab: { projects: 1 } })
    expect(site.site.single).toBeUndefined()
  })

  it('has what a researcher has, by the same rules', () => {
    expect(site.lab).toMatchObject({
      biography: { en: [{ type: 'paragraph' }] },
      openings: [{ title: 'Open' }],
      projects: [{ id: 'atlas', paged: true, publications: [{ home: 'ada-li', id: 'floods' }] }],
      layout: [{ section: 'people' }, { section: 'news', items: 2 }],
    })
  })

  it('has news among that of everyone, under its title', () => {
    const [item] = site.allNews.news
    expect(site.allNews.news.map(({ person }) => person)).toEqual(['lab', 'ada-li'])
    expect(item).toMatchObject({ id: 'lab-2026-1', publications: [{ home: 'ada-li' }] })
    expect(site.allNews.people[0]).toEqual({
      slug: 'lab',
      name: { en: { literal: 'River Lab' }, zh: { literal: '河流实验室' } },
    })
    expect(site.people.latestNews).toEqual(site.allNews.news)
  })

  it('has pages of projects with their papers and news', () => {
    expect(site.projects).toMatchObject([
      { slug: 'lab', publications: [{ id: 'floods' }], news: [{ id: 'lab-2026-1' }] },
    ])
  })

  it('is found by the search of the site', () => {
    const found = site.entries.entries.filter(({ person }) => person === 'lab')
    expect(found.map(({ section, title }) => [section, title])).toEqual([
      ['projects', 'Atlas'],
      ['openings', 'Open'],
    ])
  })
})
