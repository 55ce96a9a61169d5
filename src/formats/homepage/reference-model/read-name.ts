import type { SourceName } from '../../bibliography/read-authors.ts'
import type { MarkedName } from './name-marks.ts'

export type NamePiece = MarkedName

const PARTICLE = '(?:de|van|von|der|den|la|le|di|da|dos|del|della|du|bin|ibn|al|el|ter|ten|zu|y|e)'
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’‘-]*|\p{Lu}[\p{L}\p{M}'’‘-]{0,2}\.(?:-?\p{Lu}\.?){0,3}|${PARTICLE}|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+|[(“"]\p{L}[\p{L} ]{0,20}[)”"])`
const NAME = new RegExp(String.raw`^${WORD}(?:\s${WORD}){1,6}$`, 'u')
const HAN_NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,8}$/u
const BOTH =
  /^(?<en>[^()（）\p{Script=Han}]+?)(?:(?<!\s)\s+)?[(（]?(?<zh>\p{Script=Han}{2,4})[)）]?$/u
const BOTH_TURNED =
  /^(?<zh>\p{Script=Han}{2,4})(?:(?<!\s)\s+)?[(（]?(?<en>\p{Lu}[^()（）\p{Script=Han}]+?)[)）]?$/u
const GROUP =
  /\b(?:team|group|consortium|collaboration|collective|lab|project|initiative|network|committee)\b|团队|课题组|联盟$|委员会$|项目组$/iu
const GIVEN = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u
const FAMILY = new RegExp(
  String.raw`^(?:(?:${PARTICLE}|${PARTICLE.toUpperCase()})\s){0,2}\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?$`,
  'u',
)
const FAMILY_INITIALS =
  /^(?<family>(?:\p{L}{2,4}\s){0,2}\p{Lu}[\p{L}\p{M}'’-]+)\s+(?<initials>(?:\p{Lu}\.?[\s-]?){1,4})$/u
const MAX_NAME = 80

/** One name of one piece, or of a family and a given name; undefined for what is none. Initials come before the family name. */
export function readName(
  pieces: readonly NamePiece[],
  owner: readonly string[],
): (SourceName & { zh?: string }) | undefined {
  const [first, second, suffix] = pieces
  if (first === undefined) return undefined
  if (second !== undefined) {
    if (!FAMILY.test(first.name) || !GIVEN.test(second.name)) return undefined
    const given = isInitials(second.name) ? spelled(second.name) : second.name
    return { given, family: capitalized(first.name), ...(suffix && { suffix: suffix.name }) }
  }
  return readWhole(first.name, owner)
}

function readWhole(
  name: string,
  owner: readonly string[],
): (SourceName & { zh?: string }) | undefined {
  if (name.length > MAX_NAME) return undefined
  if (owner.includes(name) || HAN_NAME.test(name)) return { family: name }
  const both = (BOTH.exec(name) ?? BOTH_TURNED.exec(name))?.groups
  if (both?.['en'] !== undefined && both['zh'] !== undefined) {
    const read = readWhole(both['en'], owner)
    return read && { ...read, zh: both['zh'] }
  }
  const initials = FAMILY_INITIALS.exec(name)?.groups
  if (initials?.['family'] !== undefined && initials['initials'] !== undefined) {
    const { family } = initials
    // Of a name all in capitals two letters may be a whole given name.
    const isGiven = isCapitals(family) && /\p{Lu}{2}/u.test(initials['initials'])
    if (!isGiven) return { given: spelled(initials['initials']), family: capitalized(family) }
  }
  if (GROUP.test(name) && !/\p{L}{4}\.\s/u.test(name)) return { literal: name }
  return NAME.test(name) && !/\d/u.test(name) ? { family: name } : undefined
}

function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.[-\s]?|\p{Lu}[-\s]?){1,4}$/u.test(text)
}

/** `TR`, `T.R.`, `T R` as papers print them: `T. R.` */
function spelled(initials: string): string {
  return initials
    .replaceAll(/(?<=\p{Lu}\p{Ll}?)\.?(?=\s|-|\p{Lu}|$)/gu, '.')
    .replaceAll(/\.(?=\p{Lu})/gu, '. ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\.{2,}/gu, '.')
    .trim()
}

function isCapitals(word: string): boolean {
  return /^[\p{Lu}\s'’-]{2,}$/u.test(word) && /\p{Lu}{2}/u.test(word)
}

function capitalized(family: string): string {
  if (!isCapitals(family)) return family
  return family.replaceAll(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase())
}
