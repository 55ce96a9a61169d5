/** What references leave out at the end of a name. */
const GENERATION = /,? (?:jr|sr|ii|iii|iv)\.?$/iu

/** A test for texts that name the owner, in whichever order and with whichever initials. */
export function createOwnerTest(written: readonly string[]): (text: string) => boolean {
  const names = written.flatMap((name) => [name, name.replace(GENERATION, '')])
  const keys = new Set(names.flatMap(keysOf))
  const families = new Set(names.flatMap(familyKeys))
  return (text) => {
    const key = keyOf(text)
    if (key === '' || key.length > 60) return false
    return keys.has(key) || families.has(key)
  }
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()
}

/** Whole, turned round, and with initials before or after the family name. */
function keysOf(name: string): string[] {
  const words = name.split(/\s+/u)
  const family = words.at(-1) ?? ''
  const given = words.slice(0, -1)
  if (given.length === 0) return [keyOf(name)]
  const initials = given.flatMap((word) => word.split('-').map((part) => part.charAt(0)))
  const first = initials.slice(0, 1).join('')
  const all = initials.join('')
  return [
    name,
    `${family}${given.join('')}`,
    ...[first, all].flatMap((letters) => [letters + family, family + letters]),
  ].map(keyOf)
}

/** In "Brook, A." the family name is an atom of its own. */
function familyKeys(name: string): string[] {
  const words = name.split(/\s+/u)
  return words.length > 1 ? [keyOf(words.at(-1) ?? '')] : []
}
