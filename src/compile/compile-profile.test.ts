import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { Publication } from '#core/schema/publication.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { describe, expect, it } from 'vitest'
import { compileProfile } from './compile-profile.ts'
import { compilePublications } from './compile-publications.ts'
import { createSiteContext } from './site-context.ts'

function compile(profile: Partial<ProfileFile>, publications: Publication[] = []): ProfileBundle {
  const bundle = sampleBundle('ann-lee', { profile, publications })
  const context = createSiteContext(sampleSite([bundle]))
  return compileProfile(
    bundle,
    { news: [], publications: compilePublications(bundle, context) },
    context,
  )
}

describe('compileProfile', () => {
  it('is complete for a person who gives only a name', () => {
    expect(compile({})).toStrictEqual({
      version: BUNDLE_VERSION,
      slug: 'ann-lee',
      name: { en: { given: 'Ann', family: 'Lee' } },
      seal: 'AL',
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
      lists: {
        publications: { count: 0, facets: [], years: [], marks: [] },
        news: { count: 0, facets: [] },
      },
      latestNews: [],
      selectedPublications: [],
      vocabulary: { venues: [], topics: [], people: [] },
    })
  })

  it('prefers the seal that the person chose', () => {
    expect(compile({ seal: '李' }).seal).toBe('李')
  })

  it('reads the biography as paragraphs and highlights as lines', () => {
    const profile = compile({
      biography: 'a\n\n- b',
      research: [{ name: 'R', text: '*r*' }],
      experience: [
        { period: { start: '2024' }, role: 'r', organization: 'o', highlights: [{ en: '`c`' }] },
        { period: { start: '2023' }, role: 'r', organization: 'o' },
      ],
    })
    expect(profile.biography?.zh).toMatchObject([{ type: 'paragraph' }, { type: 'list' }])
    expect(profile.research[0]?.text.en).toEqual([{ type: 'emphasis', children: ['r'] }])
    expect(profile.experience.map(({ highlights }) => highlights)).toEqual([
      [{ en: [{ type: 'code', children: ['c'] }] }],
      [],
    ])
  })

  it('names the venues of services', () => {
    const venues = [{ venue: 'acl', years: [2024, 2025] }, { venue: 'Some Journal' }]
    expect(compile({ services: [{ role: 'reviewer', venues }] }).services).toMatchObject([
      {
        role: 'reviewer',
        venues: [
          { venue: { id: 'acl', kind: 'conference' }, years: [2024, 2025] },
          { venue: { id: 'some-journal', short: 'Some Journal' }, years: [] },
        ],
      },
    ])
  })

  it('drops the papers of a talk that do not exist', () => {
    const talk = { date: '2024', title: 'T', publications: ['p', 'gone'] }
    expect(compile({ talks: [talk] }, [samplePaper('p')]).talks[0]?.publications).toEqual(['p'])
  })

  it('shows selected publications with what they refer to, and nothing else', () => {
    const { selectedPublications, vocabulary, lists } = compile({}, [
      samplePaper('a', { venue: 'arxiv', topics: ['safety'] }),
      samplePaper('b', { venue: 'acl', topics: ['reasoning'], selected: true }),
    ])
    expect(selectedPublications.map(({ id }) => id)).toEqual(['b'])
    expect(vocabulary.venues.map(({ id }) => id)).toEqual(['acl'])
    expect(vocabulary.topics.map(({ id }) => id)).toEqual(['reasoning'])
    expect(vocabulary.people.map(({ slug }) => slug)).toEqual(['ann-lee'])
    expect(lists.publications).toMatchObject({ count: 2 })
    expect(lists.publications.facets).toEqual(expect.arrayContaining(['venue', 'topic']))
  })

  it('shows the five newest publications when none is selected', () => {
    const years = ['2019', '2020', '2021', '2022', '2023', '2024']
    const papers = years.map((issued) => samplePaper(`p${issued}`, { issued }))
    expect(compile({}, papers).selectedPublications.map(({ issued }) => issued)).toEqual([
      '2024',
      '2023',
      '2022',
      '2021',
      '2020',
    ])
  })
})
