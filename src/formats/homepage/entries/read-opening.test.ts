import { describe, expect, it } from 'vitest'
import { readHomepageWith } from '../read-homepage.ts'

const read = readHomepageWith({})

function openingsOf(files: Readonly<Record<string, string>>) {
  const { profile, problems } = read(Object.entries(files).map(([path, text]) => ({ path, text })))
  return { openings: profile.openings, sections: profile.sections, problems }
}

const ABOUT = 'I study rivers at Eastbay University.\n\n'

describe('what a home page tells applicants', () => {
  it.each(['Join us', 'Openings', 'For Prospective Students', 'We are hiring!', 'Open positions'])(
    'under %s is an opening with the text of the section',
    (heading) => {
      const text = 'Write to **me** with a CV:\n\n- a paper\n- [a form](https://f.example)'
      expect(openingsOf({ 'index.md': `${ABOUT}# ${heading}\n\n${text}` })).toEqual({
        openings: [
          {
            title: { en: heading },
            kind: { en: 'Open positions', zh: '招生招聘' },
            text: { en: text },
          },
        ],
        sections: undefined,
        problems: [],
      })
    },
  )

  it.each([
    ['A postdoc position', 'Two years, on floods.', 'postdoc'],
    ['招聘博士后', '课题组招聘两名。', 'postdoc'],
    ['招生', '每年招收博士生一名。', 'doctoral'],
    ['Join us', 'I take PhD students and interns.', { en: 'Open positions', zh: '招生招聘' }],
  ])('%s is for whom it names: %s', (heading, text, kind) => {
    const opening = heading.includes('postdoc') ? `Openings: ${heading}` : heading
    const { openings } = openingsOf({ 'index.md': `${ABOUT}# ${opening}\n\n${text}` })
    expect(openings).toMatchObject([{ kind }])
  })

  it.each([
    ['The deadline is December 1, 2026. I came here in 2019.', '2026-12-01'],
    ['申请截止日期为 2026 年 12 月 1 日。', '2026-12-01'],
    ['We began on May 1, 2024.', undefined],
  ])('has the deadline that is called one: %s', (text, deadline) => {
    const { openings } = openingsOf({ 'index.md': `${ABOUT}# Join us\n\n${text}` })
    expect(openings?.[0]?.deadline).toBe(deadline)
  })

  it('is one opening in both languages where both pages have it', () => {
    const { openings } = openingsOf({
      'index.md': `${ABOUT}# Join us\n\nRead a paper of ours first.`,
      'index_zh.md': '我研究河流。\n\n# 招生信息\n\n请先读一篇本组的论文。',
    })
    expect(openings).toMatchObject([
      {
        title: { en: 'Join us', zh: '招生信息' },
        text: { en: 'Read a paper of ours first.', zh: '请先读一篇本组的论文。' },
      },
    ])
  })

  it('on a page of its own is one text with its headings', () => {
    const { openings, sections } = openingsOf({
      'index.md': ABOUT,
      'openings.md': '---\ntitle: Openings\n---\nFirst this.\n\n## How to apply\n\nThen that.',
    })
    expect(openings).toMatchObject([
      { text: { en: 'First this.\n\n**How to apply**\n\nThen that.' } },
    ])
    expect(sections).toBeUndefined()
  })

  it('keeps its heading above those below it', () => {
    const { openings } = openingsOf({
      'index.md': `${ABOUT}# Join us\n\n## How to apply\n\nWrite to me.`,
    })
    const text = { en: '**How to apply**\n\nWrite to me.' }
    expect(openings).toMatchObject([{ title: { en: 'Join us' }, text }])
  })

  it('ends where another section begins', () => {
    const { openings } = openingsOf({
      'index.md': `${ABOUT}# Join us\n\nWrite to me.\n\n# Hobbies\n\nI row.`,
    })
    expect(openings).toMatchObject([{ text: { en: 'Write to me.' } }])
  })
})
