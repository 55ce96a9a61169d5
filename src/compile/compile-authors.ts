import type { BundleAuthor, BundlePublication } from '#core/bundle/publications-bundle.ts'
import { defined } from '#core/json/defined.ts'
import { authorNames } from '#core/names/author-name.ts'
import { findPerson, type Researchers } from '#core/names/find-person.ts'
import { AUTHOR_ROLES } from '#core/schema/kinds.ts'
import type { Author } from '#core/schema/publication-parts.ts'

/**
 * Authors with the slugs of the researchers among them. An explicit id decides; a name that two
 * researchers share stays unresolved, as the checker says.
 */
export function compileAuthors(
  authors: readonly Author[],
  researchers: Researchers,
): BundleAuthor[] {
  return authors.map((author) => compileAuthor(author, researchers))
}

/** What `person` did for the paper, in the order of `AUTHOR_ROLES`. */
export function rolesOf(
  person: string,
  authors: readonly BundleAuthor[],
): BundlePublication['roles'] {
  const own = authors.filter((author) => author.person === person)
  const others = authors.findIndex((author) => author.equal !== true)
  const leading = authors.slice(0, Math.max(1, others < 0 ? authors.length : others))
  const holds = {
    first: own.some((author) => leading.includes(author)),
    corresponding: own.some((author) => author.corresponding === true),
    equal: own.some((author) => author.equal === true),
  }
  return AUTHOR_ROLES.filter((role) => holds[role])
}

function compileAuthor(author: Author, researchers: Researchers): BundleAuthor {
  if (typeof author === 'string') return compileAuthor({ name: author }, researchers)
  if ('literal' in author) return { name: author.literal, literal: true }
  const { id, equal, corresponding, family, marks } = author
  const names = authorNames(author)
  const [name = '', other] = names
  return defined({
    name,
    other: other === name ? undefined : other,
    family,
    person: findPerson({ names, id }, researchers),
    equal: equal || undefined,
    corresponding: corresponding || undefined,
    marks,
  })
}
