import { readHomeSection as read } from '#tests/support/read-home-section.ts'
import { describe, expect, it } from 'vitest'

describe('about the person', () => {
  it('reads research areas, interests and prose of one section', () => {
    const { values, facts } = read(
      'Research Interests',
      '- **Rivers**: how they remember what they were.\n- Lakes\n\nI also like the sea and what is in it, mostly.',
    )
    expect(values('research')).toEqual([
      { name: { en: 'Rivers' }, text: { en: 'how they remember what they were.' } },
    ])
    expect(values('interests')).toEqual([{ en: 'Lakes' }])
    expect(facts.biography.en).toEqual(['I also like the sea and what is in it, mostly.'])
  })

  it('reads a line of contacts, but no telephone number', () => {
    const { facts, problems } = read(
      'About',
      'Homepage: ada.github.io\n\nEmail: ada@b.example | Phone: (+86)13900000000',
    )
    expect(facts.links).toEqual([
      { type: 'homepage', url: 'https://ada.github.io/' },
      { type: 'email', url: 'mailto:ada@b.example' },
    ])
    expect(problems).toEqual(['not-understood: Phone'])
  })

  it("takes a link that is called after its service for the person's", () => {
    const { facts } = read(
      'About',
      'See [Google Scholar](https://scholar.google.com/citations?user=A) and [a friend](https://github.com/friend).',
    )
    expect(facts.links).toEqual([
      { type: 'scholar', url: 'https://scholar.google.com/citations?user=A' },
    ])
  })

  it('reads skills', () => {
    expect(read('Skills', '- Languages: Python, C++').values('skills')).toEqual([
      { name: { en: 'Languages' }, items: ['Python', 'C++'] },
    ])
  })

  it.each(['Visitor Map', 'Something Else', 'Teaching'])(
    'reports what stands under %s',
    (heading) => {
      expect(read(heading, '- a line').problems).toEqual(['not-understood: a line'])
    },
  )
})
