import { describe, expect, it } from 'vitest'
import { kindOfHeading } from '../text/section-kinds.ts'
import { splitSections } from './split-sections.ts'

function sections(text: string) {
  const lines = text
    .split('\n')
    .map((line, index) => ({ file: 'a.md', line: index + 1, text: line }))
  return splitSections(lines, 'a.md').map(({ kind, title, under, lines: inner }) => ({
    kind,
    title,
    ...(under === undefined ? {} : { under }),
    text: inner
      .map((line) => line.text)
      .join(' ')
      .trim(),
  }))
}

describe('kindOfHeading', () => {
  it.each([
    [
      'news',
      [
        'News',
        '🔥 News',
        '👏 新闻',
        '新闻动态',
        '🔥 Recent News',
        'Latest News',
        '📢 News',
        '最新动态',
      ],
    ],
    [
      'publications',
      [
        '📝 Publications',
        'Conference',
        'Selected Publications',
        'Papers',
        '📝 发表论文',
        'Journal',
        '📖 Publication',
        '📝 论文发表',
        'Working Papers',
        '论文',
        '工作论文',
        '代表性论文',
        'Publications (Full List)',
      ],
    ],
    ['education', ['Education', '📖 Educations', '教育经历', '📖 教育背景', '🎓 Educations']],
    [
      'awards',
      [
        '🎖 Honors and Awards',
        'Awards',
        '荣誉',
        '🎖 荣誉奖项',
        '高亮荣誉',
        '其他荣誉',
        '🎖 Selected Honors',
        '部分奖励荣誉',
        '🏆 Competition Award',
        '⛪ 获奖情况 (In Chinese)',
        '🌼 奖励与荣誉',
        'Honors & Awards',
        'Awards and Honors',
      ],
    ],
    [
      'services',
      [
        'Services',
        '🤝 Service',
        '✍️ 学术服务',
        '审稿人',
        'Academic Services',
        '学术服务',
        'Journal Reviewer',
        'Conference Reviewer',
        'Professional Service',
        'Journal reviewer:',
        'Conference PC member / reviewer:',
      ],
    ],
    [
      'experience',
      [
        '💻 Internships',
        '💻 实习经历',
        'Experience',
        '工作经历',
        'Work Experiences',
        'Research Experience',
        '个人经历',
        '研究经历',
        '🔬 研究实习',
        '💼 Selected Experience',
        'Academic Appointments',
      ],
    ],
    [
      'interests',
      [
        'Research Interests',
        'Research',
        '🧠 Research Overview',
        'My Research Interests',
        '研究方向',
        '研究兴趣',
        'Research Interest and Highlights',
      ],
    ],
    ['about', ['About Me', '个人简介', '自我介绍', 'A short introduction', '👋 About Me']],
    ['talks', ['Talks', '💬 Invited Talks', '🎤 Talks', 'Invited Talks']],
    ['patents', ['🔧 专利', '📄 Patents', '中国专利（已授权）', '中国专利（申请中）']],
    ['teaching', ['Teaching', '📖 Courses', '🧑‍🏫 教学', '🌴 教学经历']],
    ['projects', ['💻 Open-source Projects', '项目', '🧰 科研项目', 'Recent Projects']],
    ['unread', ['🌍 Visitor Map', 'Books', '联系方式', 'Miscellaneous:']],
  ] as const)('recognizes headings of %s', (kind, headings) => {
    expect(headings.map((heading) => [heading, kindOfHeading(heading)])).toEqual(
      headings.map((heading) => [heading, kind]),
    )
  })

  it.each(['To be or not to be', 'Jane Doe', '2024', ''])('does not recognize %j', (heading) => {
    expect(kindOfHeading(heading)).toBeUndefined()
  })
})

describe('splitSections', () => {
  it.each([
    ['number signs', '# News\na', 'News'],
    ['number signs on both sides', '## News ##\na', 'News'],
    ['number signs without a space', '##News\na', 'News'],
    ['a line below', 'News\n====\na', 'News'],
    ['a dashed line below', 'News\n---\na', 'News'],
    ['bold alone', '**News**\n\na', '**News**'],
    ['nothing but a line of its own', 'News\n\na', 'News'],
  ])('finds a heading marked by %s', (_, text, title) => {
    expect(sections(text).at(-1)).toEqual({ kind: 'news', title, text: 'a' })
  })

  it('reads what precedes the first heading as about the person', () => {
    expect(sections('I am.\n\n# News')[0]).toEqual({ kind: 'about', title: '', text: 'I am.' })
  })

  it('gives a heading within a section the kind of the section', () => {
    expect(sections('# Publications\n## 2024\na\n## Journal\nb').slice(1)).toEqual([
      { kind: 'publications', title: 'Publications', text: '' },
      { kind: 'publications', title: '2024', under: 'Publications', text: 'a' },
      { kind: 'publications', title: 'Journal', under: 'Publications', text: 'b' },
    ])
  })

  it('begins another section at a deeper heading of another kind', () => {
    expect(sections('# News\na\n### Education\nb').map(({ kind }) => kind)).toEqual([
      'about',
      'news',
      'education',
    ])
  })

  it('does not count an unknown heading as part of the section before it', () => {
    expect(sections('# News\n# Jane Doe\na').at(-1)).toEqual({
      kind: undefined,
      title: 'Jane Doe',
      text: 'a',
    })
  })

  it('takes a sentence of one word for no heading', () => {
    expect(sections('Papers.\n\na')).toHaveLength(1)
  })
})
