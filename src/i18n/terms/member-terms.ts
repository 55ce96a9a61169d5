import type { Locale } from '#core/schema/locale.ts'
import type { MEMBER_ROLES } from '#core/schema/member.ts'

type Role = (typeof MEMBER_ROLES)[number]

/** What one person is; the headings of lists, which pages have, say it of several. */
const TERMS: Record<Locale, Record<Role, string>> = {
  en: {
    faculty: 'Faculty',
    postdoc: 'Postdoc',
    doctoral: 'PhD student',
    master: 'Master’s student',
    bachelor: 'Undergraduate',
    visitor: 'Visitor',
    staff: 'Staff',
  },
  zh: {
    faculty: '教师',
    postdoc: '博士后',
    doctoral: '博士生',
    master: '硕士生',
    bachelor: '本科生',
    visitor: '访问人员',
    staff: '工作人员',
  },
}

export function memberTerm(role: Role, locale: Locale): string {
  return TERMS[locale][role]
}
