import type { Service } from '#core/schema/profile-sections.ts'

type Role = Service['role']

/** How roles are called, the more particular first. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['general-chair', /^(?:general (?:co-?)?chair|大会主席)$/iu],
  [
    'program-chair',
    /^(?:program(?:me)? (?:committee )?(?:co-?)?chair|pc (?:co-?)?chair|程序(?:委员会)?主席)$/iu,
  ],
  ['publication-chair', /^(?:publications? (?:co-?)?chair|出版主席)$/iu],
  ['senior-area-chair', /^(?:senior area chair|sac|高级领域主席)$/iu],
  ['area-chair', /^(?:area chair|ac|领域主席)$/iu],
  [
    'program-committee',
    /^(?:(?:senior )?program(?:me)? committee(?: member)?|pc member|程序委员会(?:委员|成员)?)$/iu,
  ],
  ['reviewer', /^(?:(?:journal |conference |peer )?reviewer|审稿人)$/iu],
  [
    'editor',
    /^(?:(?:associate |action |guest |managing )?editor(?:ial board(?: member)?)?|编委|编辑)$/iu,
  ],
  ['organizer', /^(?:(?:workshop )?(?:co-?)?organi[sz]er|组织者)$/iu],
  ['volunteer', /^(?:(?:student )?volunteer|志愿者)$/iu],
]

/** The role that the whole text names; undefined for any other text. */
export function readServiceRole(text: string): Role | undefined {
  return WORDS.find(([, words]) => words.test(text.trim()))?.[0]
}

/** One service for each role, with all its venues. */
export function groupServices(
  found: readonly { role: Role; venue: string; years: readonly number[] }[],
): Service[] {
  const roles = Map.groupBy(found, ({ role }) => JSON.stringify(role))
  return [...roles.values()].map((entries) => ({
    role: entries[0]?.role ?? 'volunteer',
    venues: [...Map.groupBy(entries, ({ venue }) => venue)].map(([venue, same]) => {
      const years = [...new Set(same.flatMap((entry) => entry.years))].toSorted((a, b) => a - b)
      return { venue, ...(years.length > 0 && { years }) }
    }),
  }))
}
