import type { BundlePublication, OtherVersion } from '#core/bundle/publications-bundle.ts'
import { compareNewestFirst } from '#core/dates/compare-dates.ts'
import { defined, filled } from '#core/json/defined.ts'
import { pickKeys } from '#core/json/pick-keys.ts'
import { areVersions } from '#core/publications/same-paper.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import { mapText } from '#core/text/both-languages.ts'
import { readableMath } from '#core/text/readable-math.ts'
import { CSL_VARIABLES } from '#core/schema/csl-variables.ts'
import type { Publication } from '#core/schema/publication.ts'
import { AUTHOR_ROLES } from '#core/schema/kinds.ts'
import { CONTRIBUTIONS, type Author } from '#core/schema/publication-parts.ts'
import { contributionName, versionName } from '#i18n/terms/work-terms.ts'
import type { SourceBundle } from '#data/load/source-site.ts'
import { compileAuthors, rolesOf } from './compile-authors.ts'
import { pictureOf, videoOf } from './compile-pictures.ts'
import { kindId } from './kind-id.ts'
import { localizedBlocks, localizedInline } from './localized-tree.ts'
import { leadOf, type Paper, type PaperCopy } from '#data/papers/join-papers.ts'
import { publicationSearch } from './search-keys.ts'
import type { SiteContext } from './site-context.ts'

/**
 * A researcher's list, newest first, a preprint within its publication; entries of one date in the order of the file,
 * then what only co-authors' files have.
 */
export function compilePublications(
  { slug, publications }: SourceBundle,
  context: SiteContext,
): BundlePublication[] {
  const own = publications.flatMap((publication) => {
    const paper = context.paperOf(slug, publication.id)
    const copies = paper?.copies.filter((copy) => copy.slug === slug) ?? []
    const combined = leadOf(copies)?.publication === publication && combineCopies(copies)
    if (!paper || !combined) return []
    const { home, id } = paper
    return [compilePublication(combined, { home, id, owners: [slug], roles: [slug], context })]
  })
  const coWritten = context
    .coWritten(slug)
    .flatMap((paper) => compileCoWritten(paper, slug, context))
  return sortPublications([...own, ...coWritten])
}

/** As a co-author's list has it: what its owner picks and weighs says nothing about this researcher's list. */
function compileCoWritten(
  { home, id, copies }: Paper,
  slug: string,
  context: SiteContext,
): Placed[] {
  const combined = combineCopies(copies)
  if (combined === undefined) return []
  const publication = { ...combined, selected: false, order: 0 }
  return [compilePublication(publication, { home, id, owners: [slug], roles: [slug], context })]
}

type Placed = { compiled: BundlePublication; order: number }

/** By year, then by the weight that the owner gives a paper within its year, then by date. */
function sortPublications(publications: readonly Placed[]): BundlePublication[] {
  const years = ({ compiled: { issued } }: Placed) => issued?.slice(0, 4)
  return publications
    .toSorted(
      (a, b) =>
        compareNewestFirst(years(a), years(b)) ||
        b.order - a.order ||
        compareNewestFirst(a.compiled.issued, b.compiled.issued),
    )
    .map(({ compiled }) => compiled)
}

/** What a bundle has as the data has it. */
const AS_THEY_ARE = [
  'type',
  'genre',
  'language',
  'issued',
  'track',
  'volume',
  'issue',
  'page',
  'number',
  'doi',
  'arxiv',
  'tldr',
  'cited-by',
  ...CSL_VARIABLES.filter((name) => name !== 'editor' && name !== 'translator'),
] as const

type Place = {
  home: string
  id: string
  /** Researchers in whose lists the paper is, though only their team may be its author. */
  owners: readonly string[]
  /** Researchers whose roles the list shows; all who are among the authors by default. */
  roles?: readonly string[]
  context: SiteContext
}

function compilePublication(
  publication: Publication,
  { home, id, owners, roles, context }: Place,
): Placed {
  const { abstract, note, picture, video, selected, venue, editor, translator } = publication
  const title = mapText(publication.title, readableMath)
  const authors = compileAuthors(publication.authors, context.researchers)
  const people = new Set([...authors.flatMap((author) => author.person ?? []), ...owners])
  const own = new Set((roles ?? [...people]).flatMap((person) => rolesOf(person, authors)))
  const compiled = {
    ...pickKeys(publication, AS_THEY_ARE),
    title,
    home,
    id,
    authors,
    links: publication.links ?? [],
    awards: (publication.awards ?? []).map((award) =>
      typeof award === 'string' ? { kind: award } : { ...award, kind: kindId(award.kind) },
    ),
    topics: (publication.topics ?? []).filter((topic) => context.topics.has(topic)),
    people: [...people],
    roles: AUTHOR_ROLES.filter((role) => own.has(role)),
    ...defined({
      venue: venue === undefined ? undefined : context.venues.resolve(venue).id,
      abstract:
        abstract === undefined ? undefined : localizedBlocks(mapText(abstract, readableMath)),
      note: note === undefined ? undefined : localizedInline(note),
      picture: pictureOf(picture, context),
      video: videoOf(video, context),
      selected: selected || undefined,
      editor: editor && compileAuthors(editor, context.researchers),
      translator: translator && compileAuthors(translator, context.researchers),
      versions: publication.versions?.map((version) => compileVersion(version, context)),
      contributions: contributionsOf(publication.authors),
      extra: publicExtra(publication.extra),
    }),
  }
  return {
    compiled: { ...compiled, search: publicationSearch(compiled, context) },
    order: publication.order ?? 0,
  }
}

function compileVersion(
  { kind, venue, ...version }: NonNullable<Publication['versions']>[number],
  { venues }: SiteContext,
): OtherVersion {
  return {
    ...version,
    name: isOwnKind(kind) ? kind : versionName(kind),
    ...(venue !== undefined && { venue: venues.resolve(venue).short }),
  }
}

/** Who did what, by the positions of the authors; undefined where the paper does not say. */
function contributionsOf(authors: readonly Author[]): BundlePublication['contributions'] {
  const said = authors.map((author) =>
    typeof author === 'object' && 'name' in author ? (author.contributions ?? []) : [],
  )
  const roles = CONTRIBUTIONS.flatMap((role) => {
    const positions = said.flatMap((one, at) => (one.includes(role) ? [at] : []))
    return positions.length === 0 ? [] : [{ name: contributionName(role), authors: positions }]
  })
  return filled(roles)
}

/** Where reference managers keep files on the owner's own disk: such paths are not published. */
const PRIVATE = /^(?:file|files|local-?url|localfile|pdf-?path|bdsk-.*)$/iu

function publicExtra(extra: Publication['extra'] = {}): Publication['extra'] {
  const open = Object.entries(extra).filter(([name]) => !PRIVATE.test(name))
  return open.length === 0 ? undefined : Object.fromEntries(open)
}

/**
 * Everyone's list, newest first, with each paper once. The leading copy says what the paper is; people
 * and their roles are those of all copies.
 */
export function mergePublications(
  context: SiteContext,
  papers = context.papers,
): BundlePublication[] {
  return sortPublications(papers.flatMap((paper) => mergeCopies(paper, context)))
}

function mergeCopies({ home, id, copies }: Paper, context: SiteContext): Placed[] {
  const publication = combineCopies(copies)
  if (publication === undefined) return []
  const owners = copies.map(({ slug }) => slug)
  return [compilePublication(publication, { home, id, owners: [...new Set(owners)], context })]
}

/** What one entry may lack and another have: identifiers, the date and what readers look for. */
const FILLED = [
  'issued',
  'doi',
  'arxiv',
  'abstract',
  'awards',
  'topics',
  'note',
  'tldr',
  'cited-by',
  'versions',
  ...CSL_VARIABLES,
] as const

/** What is true of one form of a work, and not of its preprint. */
const OF_ONE_FORM: ReadonlySet<string> = new Set(['issued', ...CSL_VARIABLES])

/**
 * One entry for several of one paper: the leading one, with the links of all and what it lacks itself. So a
 * publication keeps the arXiv id of its preprint. Undefined where there are none.
 */
function combineCopies(copies: readonly Pick<PaperCopy, 'publication'>[]): Publication | undefined {
  const lead = leadOf(copies)?.publication
  if (lead === undefined || copies.length === 1) return lead
  const entries = [lead, ...copies.map(({ publication }) => publication)]
  const tells = (entry: Publication, key: string) =>
    !OF_ONE_FORM.has(key) || !areVersions(lead, entry)
  const filled = FILLED.flatMap((key) => {
    const value = entries.find((entry) => entry[key] !== undefined && tells(entry, key))?.[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  return {
    ...lead,
    ...Object.fromEntries(filled),
    links: mergeLinks(entries.flatMap(({ links }) => links ?? [])),
    ...(entries.some(({ selected }) => selected) && { selected: true }),
  }
}

function mergeLinks(links: readonly ResourceLink[]): ResourceLink[] {
  const byAddress = new Map<string, ResourceLink>()
  for (const link of links) {
    if (!byAddress.has(link.url)) byAddress.set(link.url, link)
  }
  return [...byAddress.values()]
}
