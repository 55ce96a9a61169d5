import { expect, it } from 'vitest'
import { IMPORTERS } from './importers.ts'
import { leaveOutPrivate } from './leave-out-private.ts'
import type { Reading } from './reading.ts'

const ID = '430102199803021234'

const SOURCES: Readonly<Record<string, [path: string, text: string]>> = {
  'an English home page': [
    'about.md',
    `# Wanzhou Lin

I study rivers. Tel: +86 138 0013 8000. Born: 1998.03.02, Party member, Native place: Hunan

# Personal Information

- Date of birth: 2 March 1998
- ID: ${ID}

# Education

- *2022.09 - now*, Ph.D. in Computer Science, Northlake University.
`,
  ],
  'a Chinese home page': [
    'about.md',
    `# 林晚舟

我研究河流。电话：13800138000。籍贯：湖南长沙。政治面貌：中共党员。出生年月：1998年3月。

# 个人信息

- 身份证号：${ID}
- 民族：汉

# 教育背景

- *2022.09 - 至今*，北湖大学，计算机科学，博士研究生
`,
  ],
  'an English CV': [
    'cv.txt',
    `Wanzhou Lin
Phone: +1 412 555 0100 · wanzhou@northlake.example
Date of birth: 2 March 1998    Nationality: Hunan   ID: ${ID}

EDUCATION
Northlake University          2022 – present
Ph.D. in Computer Science
`,
  ],
  'a Chinese CV': [
    'cv.txt',
    `林晚舟
男，1998年3月生，湖南长沙人，中共党员
手机：138-0013-8000　邮箱：wanzhou@northlake.example
身份证号：${ID}

教育背景
2022.09 - 至今  北湖大学  计算机科学  博士
`,
  ],
}

const PRIVATE = /138[- ]?0013[- ]?8000|555 0100|1998|党员|party member|湖南|Hunan|430102/iu

it.each(Object.entries(SOURCES))(
  'leaves private data out of %s, says so with the line, and does not repeat it',
  async (_, [path, text]) => {
    const files = [{ path, text }]
    const importer = IMPORTERS.find(({ format }) => format === 'homepage')
    const read = await importer?.load()
    const reading = read?.(files)
    expect(JSON.stringify(reading)).not.toMatch(PRIVATE)
    expect(reading?.profile.education).toHaveLength(1)
    const kinds = reading?.problems.filter(({ code }) => code === 'private')
    expect(new Set(kinds?.map(({ found }) => found))).toContain('phone')
    expect(new Set(kinds?.map(({ found }) => found))).toContain('id-number')
    expect(kinds?.every(({ line }) => line !== undefined)).toBe(true)
  },
)

it.each<[string, Reading['profile'], Reading['profile']]>([
  ['a link to call', { links: [{ type: 'homepage', url: 'tel:+1555' }] }, {}],
  [
    'one language of a text',
    { headline: { en: 'Born: 1998', zh: '博士生' } },
    { headline: { zh: '博士生' } },
  ],
  [
    'a section that has nothing else',
    { sections: [{ id: 'a', title: 'About', text: { en: '- Phone: 123\n- Age: 27' } }] },
    {},
  ],
  [
    'a section that has entries, too',
    {
      sections: [
        { id: 'a', title: 'About', text: { en: 'Age: 27' }, entries: [{ title: { en: 'Tea' } }] },
      ],
    },
    { sections: [{ id: 'a', title: 'About', entries: [{ title: { en: 'Tea' } }] }] },
  ],
])('leaves %s out', (_, profile, left) => {
  const reading = leaveOutPrivate({ profile, publications: [], news: [], problems: [] }, [])
  expect(reading.profile).toEqual(left)
  expect(reading.problems.map(({ code }) => code)).toContain('private')
})

it('leaves papers as they are', () => {
  const reading: Reading = {
    profile: {},
    publications: [
      { key: 'a', publication: { type: 'book', title: 'Age: 27', authors: ['Bo Lin'] } },
    ],
    news: [],
    problems: [],
  }
  expect(leaveOutPrivate(reading, [])).toEqual(reading)
})

it('keeps what else was not understood on a line', () => {
  const problem = {
    code: 'not-understood',
    file: 'a',
    line: 2,
    found: 'Tea lover, Phone: 123',
  } as const
  const reading = { profile: {}, publications: [], news: [], problems: [problem] }
  expect(leaveOutPrivate(reading, []).problems).toEqual([
    { code: 'private', file: 'a', line: 2, found: 'phone' },
    { ...problem, found: 'Tea lover' },
  ])
})
