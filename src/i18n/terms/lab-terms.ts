import type { MEMBER_ROLES } from '#core/schema/member.ts'
import type { TextByLanguage } from '#core/schema/text.ts'
import en from './lab-en.json' with { type: 'json' }
import zh from './lab-zh.json' with { type: 'json' }

/** What one person of a role is called, for bundles: pages have what they print. */
export function roleName(role: (typeof MEMBER_ROLES)[number]): TextByLanguage {
  return { en: en[`role.${role}`], zh: zh[`role.${role}`] }
}

/** Heading of members who are in none of the groups. */
export const OTHER_MEMBERS: TextByLanguage = { en: en['group.others'], zh: zh['group.others'] }
