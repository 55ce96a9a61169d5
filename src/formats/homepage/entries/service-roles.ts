import type { Service } from '#core/schema/service.ts'

/** Wordings of roles; the first that the beginning of a line shows decides. */
const ROLES: readonly (readonly [Service['role'], RegExp])[] = [
  ['senior-area-chair', /senior area chair|senior ac\b|\bSAC\b|资深领域主席|高级领域主席/iu],
  ['area-chair', /area chair|\bACs?\b|action editor|meta[- ]?reviewer|领域主席/iu],
  ['general-chair', /general (?:co-)?chair|大会主席/iu],
  ['publication-chair', /publication (?:co-)?chair|出版主席/iu],
  ['program-chair', /program(?:me)? (?:committee )?(?:co-)?chair|程序(?:委员会)?主席/iu],
  ['program-committee', /program(?:me)? committee|\bTPC\b|\bPC\b|程序委员/iu],
  ['editor', /editor|编委|编辑|主编/iu],
  ['organizer', /organi[sz]|workshop chair|组织者|组织委员/iu],
  ['volunteer', /volunteer|志愿者/iu],
  ['reviewer', /review|referee|审稿|评审/iu],
]

/** The role that a heading or the words before a colon name. */
export function serviceRole(text: string): Service['role'] | undefined {
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0]
}
