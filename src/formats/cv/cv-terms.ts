import type { Locale } from '#core/schema/locale.ts'
import type { PublicationAward } from '#core/schema/publication.ts'
import type { RelatedPerson } from '#core/schema/person-name.ts'
import type { Service } from '#core/schema/service.ts'

type Words = Record<Locale, string>

/** Headings, in the order of a CV. */
export const HEADINGS = {
  interests: { en: 'Research interests', zh: '研究兴趣' },
  education: { en: 'Education', zh: '教育背景' },
  experience: { en: 'Experience', zh: '工作经历' },
  publications: { en: 'Publications', zh: '论文与成果' },
  awards: { en: 'Awards and honours', zh: '荣誉奖项' },
  talks: { en: 'Invited talks', zh: '邀请报告' },
  services: { en: 'Service', zh: '学术服务' },
  teaching: { en: 'Teaching', zh: '教学' },
  skills: { en: 'Skills', zh: '专业技能' },
} as const satisfies Record<string, Words>

export const SERVICE_NAMES: Record<Service['role'], Words> = {
  'general-chair': { en: 'General chair', zh: '大会主席' },
  'program-chair': { en: 'Program chair', zh: '程序委员会主席' },
  'publication-chair': { en: 'Publication chair', zh: '出版主席' },
  'senior-area-chair': { en: 'Senior area chair', zh: '高级领域主席' },
  'area-chair': { en: 'Area chair', zh: '领域主席' },
  'program-committee': { en: 'Program committee', zh: '程序委员会委员' },
  reviewer: { en: 'Reviewer', zh: '审稿人' },
  editor: { en: 'Editor', zh: '编委' },
  organizer: { en: 'Organizer', zh: '组织者' },
  volunteer: { en: 'Volunteer', zh: '志愿者' },
}

export const AWARD_NAMES: Record<Extract<PublicationAward, string>, Words> = {
  'best-paper': { en: 'Best paper', zh: '最佳论文奖' },
  'best-paper-candidate': { en: 'Best paper candidate', zh: '最佳论文候选' },
  'outstanding-paper': { en: 'Outstanding paper', zh: '杰出论文奖' },
  'sac-award': { en: 'SAC Award', zh: 'SAC 奖' },
  oral: { en: 'Oral', zh: '口头报告' },
  spotlight: { en: 'Spotlight', zh: 'Spotlight' },
  highlight: { en: 'Highlight', zh: '亮点论文' },
}

export const RELATIONS: Record<RelatedPerson['role'], Words> = {
  advisor: { en: 'Advised by', zh: '导师：' },
  host: { en: 'Hosted by', zh: '合作导师：' },
  mentor: { en: 'Mentored by', zh: '指导人：' },
}

export const EQUAL_MARK: Words = { en: '* equal contribution', zh: '* 共同第一作者' }

/** Between parts of a line, and between items of a list. */
export const SIGNS: Record<Locale, { comma: string; list: string; colon: string }> = {
  en: { comma: ', ', list: ', ', colon: ': ' },
  zh: { comma: '，', list: '、', colon: '：' },
}
