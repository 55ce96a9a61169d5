import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ProfileFile } from '#core/schema/profile.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from '#compile/compile-site.ts'
import { ProfileSections, type SectionId } from './profile-sections.tsx'

const both = (en: string, zh: string) => ({ en, zh })

function renderSection(section: SectionId, profile: Partial<ProfileFile>, locale?: 'en' | 'zh') {
  const site = sampleSite([sampleBundle('ada-li', { profile }), sampleBundle('bo-wang')])
  const [bundle] = compileSite(site).profiles
  if (!bundle) throw new Error('the sample has no researcher')
  renderInView(<ProfileSections profile={bundle} sections={[{ section }]} />, locale)
  return screen.queryByRole('region')
}

describe('ProfileSections', () => {
  it.each<[SectionId, Partial<ProfileFile>, string, string]>([
    [
      'research',
      { research: [{ name: both('Data', '数据'), text: both('Why **data**.', '为何数据。') }] },
      'ResearchDataWhy data.',
      '研究内容数据为何数据。',
    ],
    [
      'education',
      {
        education: [
          {
            period: { start: '2020-09', end: '2024-06' },
            degree: both('PhD', '博士'),
            field: both('Computing', '计算机'),
            institution: both('Some University', '某大学'),
            people: [
              { role: 'advisor', name: { en: { given: 'Yi', family: 'Fang' } } },
              { role: 'advisor', name: { en: { given: 'Bo', family: 'Wang' } }, id: 'bo-wang' },
            ],
          },
        ],
      },
      'EducationSep 2020 – Jun 2024PhD, ComputingSome University · 某大学Advisors: Yi Fang, Bo Wang',
      '教育背景2020年9月—2024年6月博士 · 计算机某大学 · Some University导师：Yi Fang、Bo Wang',
    ],
    [
      'experience',
      {
        experience: [
          {
            period: { start: '2024', end: 'present' },
            role: both('Intern', '实习生'),
            unit: both('Lab', '实验室'),
            organization: both('Company', '公司'),
            highlights: [both('Did `much`', '做了很多')],
          },
        ],
      },
      'Experience2024 – presentInternLab, Company · 公司Did much',
      '工作经历2024年至今实习生公司实验室 · Company做了很多',
    ],
    [
      'awards',
      {
        awards: [
          { name: both('Prize', '奖'), issuer: both('Society', '学会'), note: both('1%', '1%') },
        ],
      },
      'Awards and honorsPrize · 奖Society · 1%',
      '荣誉奖项奖 · Prize学会 · 1%',
    ],
    [
      'services',
      {
        services: [
          { role: 'reviewer', venues: [{ venue: 'acl', years: [2025, 2023] }] },
          { role: 'reviewer', venues: [{ venue: 'A Forum' }, { venue: 'A Forum' }] },
        ],
      },
      'ServiceReviewerACL 2023, 2025ReviewerA ForumA Forum',
      '学术服务审稿人ACL 2023、2025审稿人A ForumA Forum',
    ],
    [
      'talks',
      {
        talks: [
          {
            date: '2025-07',
            title: both('On data', '论数据'),
            host: both('School', '学校'),
            links: [{ type: 'slides', url: 'https://a.org' }],
          },
        ],
      },
      'Invited talksJul 2025On dataSchool · 学校Slides',
      '邀请报告2025年7月论数据学校 · School幻灯片',
    ],
    [
      'teaching',
      {
        teaching: [
          {
            period: { start: '2024' },
            course: both('Logic', '逻辑'),
            role: both('Assistant', '助教'),
            institution: both('School', '学校'),
          },
        ],
      },
      'Teaching2024LogicAssistant, School',
      '教学2024年逻辑学校 · 助教',
    ],
    [
      'skills',
      { skills: [{ name: both('Code', '编程'), items: ['Python', both('German', '德语')] }] },
      'SkillsCodePython, German',
      '专业技能编程Python、德语',
    ],
    [
      'projects',
      {
        projects: [
          {
            id: 'rivers',
            title: both('Rivers', '河流'),
            kind: 'research',
            role: both('Principal investigator', '主持'),
            period: { start: '2021', end: '2024' },
            funding: [
              {
                funder: both('NSFC', '国家自然科学基金'),
                program: both('General', '面上项目'),
                number: '1',
              },
            ],
            people: [{ name: { en: { given: 'Yi', family: 'Fang' } }, role: both('Data', '数据') }],
            summary: both('What **flows**.', '**流动**之物。'),
            links: [{ type: 'code', url: 'https://a.org' }],
          },
        ],
      },
      'Projects2021 – 2024Rivers · 河流Research project · Principal investigator · FinishedFunding: NSFC, General, no.\u00A01People: Yi Fang (Data)What flows.Code',
      '项目2021—2024年河流 · Rivers科研项目 · 主持 · 已结束资助：国家自然科学基金面上项目，1成员：Yi Fang（数据）流动之物。代码',
    ],
    [
      'people',
      {
        people: [
          {
            name: { zh: { family: '林', given: '波' } },
            role: 'doctoral',
            topic: both('Data', '数据'),
          },
          {
            name: { en: { given: 'Yi', family: 'Fang' } },
            role: { en: 'Interns', zh: '实习生' },
            period: { start: '2019', end: '2020' },
            now: both('School', '学校'),
          },
        ],
      },
      'PeoplePhD students林波 · DataFormer members (1)InternsYi Fang · 2019 – 2020 · now School',
      '团队成员博士生林波 · 数据往届成员（1 人）实习生Yi Fang · 2019—2020年 · 去向：学校',
    ],
    [
      'openings',
      {
        openings: [
          {
            title: both('PhD position', '招收博士生'),
            kind: 'doctoral',
            deadline: '2999-01',
            text: both('Apply.', '欢迎申请。'),
          },
          { title: 'Closed', kind: 'doctoral', deadline: '2001' },
        ],
      },
      'Open positionsPhD positionPhD student · Apply by Jan 2999Apply.',
      '招生招聘招收博士生博士生 · 截止日期：2999年1月欢迎申请。',
    ],
    [
      'metrics',
      { metrics: [{ kind: 'citations', value: '2900+', subject: 'Scholar', date: '2025-07' }] },
      'By the numbers2900+ citations Scholar (Jul 2025)',
      '数据概览Scholar 被引 2900+ 次（2025年7月）',
    ],
  ])('shows %s in both languages', (section, profile, inEnglish, inChinese) => {
    expect(renderSection(section, profile)?.textContent).toBe(inEnglish)
    document.body.replaceChildren()
    expect(renderSection(section, profile, 'zh')?.textContent).toBe(inChinese)
  })

  it('shows a section of one’s own under its title', () => {
    const site = sampleSite([
      sampleBundle('ada-li', {
        profile: {
          sections: [
            {
              id: 'media',
              title: both('In the media', '媒体报道'),
              text: both('On the **radio**.', '上过**广播**。'),
              entries: [
                { title: both('Interview', '采访'), date: '2025-03' },
                { title: 'Another', date: '2024' },
              ],
            },
          ],
        },
      }),
    ])
    const [profile] = compileSite(site).profiles
    if (!profile) throw new Error('the sample has no researcher')
    renderInView(<ProfileSections profile={profile} sections={[{ section: 'media', items: 1 }]} />)
    expect(screen.getByRole('region', { name: 'In the media' }).textContent).toBe(
      'In the mediaOn the radio.Mar 2025Interview · 采访',
    )
  })

  it('leaves out what has no content, heading and all', () => {
    expect(renderSection('talks', {})).toBeNull()
  })

  it('links people who have a page here to it, and others where they are', () => {
    const name = { en: { family: 'Fang' } }
    const people = [
      { role: 'host' as const, name: { en: { family: 'Wang' } }, id: 'bo-wang' },
      { role: 'host' as const, name, url: 'https://a.org/' },
    ]
    const section = renderSection(
      'education',
      { education: [{ period: { start: '2020' }, degree: 'PhD', institution: 'X', people }] },
      'zh',
    )
    if (!section) throw new Error('no section')
    const links = within(section).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/zh/bo-wang/',
      'https://a.org/',
    ])
  })
})
