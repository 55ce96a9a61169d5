import type { Author } from '#core/schema/publication.ts'

const FAMILY_FIRST =
  /^(?<family>\p{Lu}[\p{L}'’-]+)\s+(?<initials>\p{Lu}\.?(?:[\s-]*\p{Lu}\b\.?){0,2})$/u
const CAPITALS = /^[\p{Lu}'’-]+$/u

/**
 * A name as GB/T 7714 writes it, family name first and in capitals, as papers print it.
 *
 * @example turnInitials('ZHANG S Y') // 'S. Y. Zhang'
 */
export function turnInitials(author: Author): Author {
  if (typeof author === 'string') return turned(author)
  return 'name' in author ? { ...author, name: turned(author.name) } : author
}

function turned(name: string): string {
  const { family = '', initials = '' } = FAMILY_FIRST.exec(name)?.groups ?? {}
  if (family === '' || /\p{Lu}\p{Lu}/u.test(initials)) return name
  const given = (initials.match(/\p{Lu}/gu) ?? []).map((letter) => `${letter}.`).join(' ')
  const written = CAPITALS.test(family)
    ? family.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase())
    : family
  return `${given} ${written}`
}
