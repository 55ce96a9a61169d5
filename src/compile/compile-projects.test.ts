import { describe, expect, it } from 'vitest'
import type { Project } from '#core/schema/project.ts'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

const TODAY = '2026-07-28'

const project = (id: string, details: Partial<Project> = {}): Project => ({
  id,
  title: `Title of ${id}`,
  kind: 'research',
  ...details,
})

function compile(projects: Project[]) {
  const bundle = sampleBundle('ann', {
    profile: { projects },
    publications: [samplePaper('old', { issued: '2020' }), samplePaper('new', { issued: '2025' })],
    news: [
      sampleNews('2025', { projects: ['rivers'], text: 'About rivers' }),
      sampleNews('2024', { text: 'About nothing' }),
    ],
  })
  return compileSite(sampleSite([bundle, sampleBundle('bo')]), { today: TODAY })
}

describe('a project', () => {
  it.each([
    [{ start: '2020', end: '2024' }, 'finished'],
    [{ start: '2020', end: 'present' }, 'ongoing'],
    [{ start: '2025', end: '2027-12' }, 'ongoing'],
    [{ start: '2025' }, undefined],
  ] as const)('of the period %j is %s', (period, status) => {
    expect(compile([project('rivers', { period })]).profiles[0]?.projects[0]?.status).toBe(status)
  })

  it('is what the owner says it is, whatever its period', () => {
    const period = { start: '2020', end: '2024' }
    const [profile] = compile([project('rivers', { period, status: 'ongoing' })]).profiles
    expect(profile?.projects[0]?.status).toBe('ongoing')
  })

  it('has the titles and addresses of its papers', () => {
    const [profile] = compile([project('rivers', { publications: ['old', 'gone'] })]).profiles
    expect(profile?.projects[0]?.publications).toEqual([
      { home: 'ann', id: 'old', title: 'Title of old' },
    ])
  })
})

describe('projects', () => {
  it('begin with selected ones, and end with finished ones', () => {
    const [profile] = compile([
      project('a', { status: 'finished' }),
      project('b'),
      project('c', { status: 'finished', selected: true }),
      project('d', { selected: true }),
    ]).profiles
    expect(profile?.projects.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
  })
})

describe('the page of a project', () => {
  it('is there where the project has a text, with its papers and its news', () => {
    const { projects, profiles } = compile([
      project('rivers', { text: 'All about **rivers**', publications: ['old', 'new'] }),
      project('lakes'),
    ])
    expect(profiles[0]?.projects.map(({ paged }) => paged)).toEqual([true, undefined])
    expect(projects).toHaveLength(1)
    expect(projects[0]).toMatchObject({
      slug: 'ann',
      project: { id: 'rivers' },
      text: { en: [{ type: 'paragraph' }] },
      publications: [{ id: 'new' }, { id: 'old' }],
      news: [{ text: { en: ['About rivers'] } }],
    })
  })

  it('is what news leads to', () => {
    const { news } = compile([project('rivers', { text: 'All about rivers' })])
    expect(news[0]?.news.map(({ projects }) => projects)).toEqual([
      [{ id: 'rivers', title: 'Title of rivers', paged: true }],
      undefined,
    ])
  })
})
