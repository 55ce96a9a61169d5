import { authorNames } from '#core/names/author-name.ts'
import { indexAuthors, resolveAuthor } from '#core/names/resolve-author.ts'
import type { AuthorIndex } from '#core/names/resolve-author.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { NameParts } from '#core/schema/person-name.ts'
import type { Publication } from '#core/schema/publication.ts'
import { hasHan } from '#core/text/language-of.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { SourceBundle } from '../load/source-site.ts'
import { near } from '../validate/validate.ts'
import type { Finding } from './rule.ts'

/** Ids of people who are not researchers here, and names of authors that fit several. */
export function checkPeople({ source, slugs }: LoadedSource): Finding[] {
  const index = indexAuthors(source.bundles.map(({ slug, profile }) => ({ slug, ...profile })))
  return source.bundles.flatMap((bundle) => [
    ...relatedPeople(bundle, slugs),
    ...bundle.publications.flatMap((publication, at) =>
      authors(publication, index, slugs).map((finding) => ({
        ...finding,
        file: `${bundle.slug}/publications.json`,
        path: ['publications', at, 'authors', ...finding.path],
      })),
    ),
  ])
}

/** Names of researchers that are not yet divided into given and family name. */
export function checkNames({ source }: LoadedSource): Finding[] {
  return source.bundles.flatMap(({ slug, profile }) =>
    LOCALES.flatMap((locale) => {
      const found = profile.name[locale]?.literal
      if (found === undefined) return []
      const params = { found, example: JSON.stringify(likelyParts(found)) }
      const path = ['name', locale, 'literal']
      return [{ code: 'whole-name' as const, file: `${slug}/profile.json`, path, params }]
    }),
  )
}

function likelyParts(name: string): NameParts {
  const words = name.split(/\s+/u)
  if (words.length > 1) return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
  return hasHan(name) ? { family: name.slice(0, 1), given: name.slice(1) } : { given: name }
}

function authors(
  { authors }: Publication,
  index: AuthorIndex,
  slugs: readonly string[],
): Omit<Finding, 'file'>[] {
  return authors.flatMap((author, at) => {
    if (typeof author === 'object' && 'literal' in author) return []
    const { name, id } = typeof author === 'string' ? { name: author } : author
    if (id !== undefined)
      return unknownPerson(id, slugs).map((one) => ({ ...one, path: [at, 'id'] }))
    const names = authorNames(author)
    const words = [...new Set(names.flatMap((form) => resolveAuthor(index, form)))]
    if (words.length < 2) return []
    const [first = ''] = words
    const example = JSON.stringify({ name, id: first })
    const params = { found: names.join(' '), researchers: { words }, example }
    return [{ code: 'ambiguous-author' as const, path: [at], params }]
  })
}

function relatedPeople({ slug, profile }: SourceBundle, slugs: readonly string[]): Finding[] {
  const members = (profile.people ?? []).flatMap(({ id }, at) =>
    unknownPerson(id, slugs).map((one) => ({
      ...one,
      file: `${slug}/profile.json`,
      path: ['people', at, 'id'],
    })),
  )
  const related = (['education', 'experience', 'projects'] as const).flatMap((section) =>
    (profile[section] ?? []).flatMap(({ people = [] }, entry) =>
      people.flatMap(({ id }, at) =>
        unknownPerson(id, slugs).map((one) => ({
          ...one,
          file: `${slug}/profile.json`,
          path: [section, entry, 'people', at, 'id'],
        })),
      ),
    ),
  )
  return [...related, ...members]
}

function unknownPerson(
  id: string | undefined,
  slugs: readonly string[],
): Pick<Finding, 'code' | 'params'>[] {
  if (id === undefined || slugs.includes(id)) return []
  return [{ code: 'unknown-person', params: { found: id, ...near(id, slugs) } }]
}
