import { expect, it } from 'vitest'
import { sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

const talks = [{ title: 'On tables', host: 'A workshop', date: '2024-05' }]
const services = [{ role: 'reviewer' as const, venues: [{ venue: 'xyz' }] }]
const awards = [{ name: { en: 'A prize', zh: '一个奖' }, date: { start: '2020', end: '2021' } }]

it('has the entries of all profiles, in site order and in that of a CV, with their sections', () => {
  const { entries } = compileSite(
    sampleSite([
      sampleBundle('ada-li', { profile: { talks, awards, services } }),
      sampleBundle('bo-wang', { profile: { awards: [{ name: 'A medal' }] } }),
    ]),
  )
  expect(entries.entries).toEqual([
    {
      person: 'ada-li',
      section: 'awards',
      title: { en: 'A prize', zh: '一个奖' },
      details: [],
      date: '2020',
    },
    {
      person: 'ada-li',
      section: 'services',
      title: 'xyz',
      details: [{ en: 'Reviewer', zh: '审稿人' }],
    },
    {
      person: 'ada-li',
      section: 'talks',
      title: 'On tables',
      details: ['A workshop'],
      date: '2024-05',
    },
    { person: 'bo-wang', section: 'awards', title: 'A medal', details: [] },
  ])
})

it('has projects with their numbers, people, openings, and entries of sections of one’s own', () => {
  const name = { en: { given: 'Si', family: 'Li' }, zh: { family: '李', given: '四' } }
  const profile = {
    projects: [
      {
        id: 'rivers',
        title: 'Rivers',
        kind: 'research' as const,
        text: 'About rivers',
        funding: [{ funder: 'NSFC', number: '62076001' }],
      },
    ],
    people: [{ name, role: 'doctoral' as const, topic: 'Floods' }],
    openings: [{ title: 'PhD position', kind: 'doctoral' as const }],
    sections: [{ id: 'media', title: 'Media', entries: [{ title: 'Radio', date: '2025' }] }],
  }
  const { entries } = compileSite(sampleSite([sampleBundle('ada-li', { profile })]))
  expect(entries.entries).toEqual([
    {
      person: 'ada-li',
      section: 'projects',
      title: 'Rivers',
      details: ['NSFC', '62076001'],
      project: { id: 'rivers', paged: true },
    },
    { person: 'ada-li', section: 'openings', title: 'PhD position', details: [] },
    {
      person: 'ada-li',
      section: 'people',
      title: { en: 'Si Li', zh: '李四' },
      details: ['Floods'],
    },
    {
      person: 'ada-li',
      section: 'media',
      heading: 'Media',
      title: 'Radio',
      details: [],
      date: '2025',
    },
  ])
})

it('has papers from before and after the lab, which are in the list of their author only', () => {
  const bundle = sampleBundle('ada-li', {
    publications: ['2014', '2024'].map((issued) =>
      samplePaper(`of-${issued}`, { issued, authors: ['Ada Li', 'Tom Vale'] }),
    ),
  })
  const members = [{ id: 'ada-li', period: { start: '2020', end: 'present' as const } }]
  const { entries, allPublications } = compileSite(sampleLab([bundle], { members }))
  expect(allPublications.publications.map(({ id }) => id)).toEqual(['of-2024'])
  expect(entries.entries).toEqual([
    {
      person: 'ada-li',
      section: 'publications',
      paper: 'of-2014',
      title: 'Title of of-2014',
      details: ['Ada Li, Tom Vale'],
      date: '2014',
    },
  ])
})
