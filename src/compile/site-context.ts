import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import type {
  BundlePerson,
  BundlePublication,
  Vocabulary,
} from '#core/bundle/publications-bundle.ts'
import type { Researchers } from '#core/names/find-person.ts'
import { indexAuthors } from '#core/names/resolve-author.ts'
import { dayOfToday } from '#core/dates/today.ts'
import type { OwnKind } from '#core/schema/own-kind.ts'
import type { Picture } from '#core/schema/media.ts'
import type { Topic } from '#core/schema/vocabulary.ts'
import type { PartialDate } from '#core/schema/partial-date.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { SourceBundle, SourceLab, SourcePage, SourceSite } from '#data/load/source-site.ts'
import { LAB } from '#core/paths/paths.ts'
import { createLabFilter, labAsBundle, labPeople, type LabPerson } from './lab-context.ts'
import { ownKinds } from './kind-id.ts'
import { createVenueRegistry, type VenueRegistry } from './compile-venues.ts'
import { coWrittenPapers } from '#data/papers/co-written.ts'
import { joinPapers, type Paper } from '#data/papers/join-papers.ts'

/** What entries refer to: looked up while the site is compiled. */
export type SiteContext = {
  /** Day of the build: what has ended by then is former, finished or gone. */
  today: PartialDate
  /** What the build has made of the pictures that the data names; one that is missing is not shown. */
  pictures: ReadonlyMap<Picture, BundlePicture>
  bundles: readonly SourceBundle[]
  people: ReadonlyMap<string, BundlePerson>
  /** Whom profiles name beside the researchers: advisors, hosts, mentors. */
  others: readonly PersonName[]
  researchers: Researchers
  venues: VenueRegistry
  topics: ReadonlyMap<string, Topic>
  /** Awards of papers that no list has, by their ids. */
  awards: ReadonlyMap<string, OwnKind>
  papers: readonly Paper[]
  lab: SourceLab | undefined
  /** The lab in the form of a researcher; see `labAsBundle`. */
  labBundle: SourceBundle | undefined
  labPeople: readonly LabPerson[]
  /** True for a paper that counts for the lab; for every paper where the lab says nothing about periods. */
  isOfLab: (paper: Paper) => boolean
  /** Pages of one's own, of everyone. */
  ownPages: readonly SourcePage[]
  /** Papers of a researcher that only co-authors' files have. */
  coWritten: (slug: string) => readonly Paper[]
  /**
   * The paper that an entry of a researcher's file stands for, else one of that id that a co-author's file has. For the
   * lab, the first one of that id.
   */
  paperOf: (slug: string, id: string) => Paper | undefined
}

/** What a site is compiled with besides its data. */
export type Surroundings = Partial<Pick<SiteContext, 'today' | 'pictures'>>

export function createSiteContext(
  source: SourceSite,
  { today = dayOfToday(), pictures = new Map() }: Surroundings = {},
): SiteContext {
  const bundles = orderBundles(source)
  const people = bundles.map(({ slug, profile }) => ({ slug, name: profile.name }))
  const papers = joinPapers(bundles)
  const researchers = {
    index: indexAuthors(people),
    slugs: new Set(people.map(({ slug }) => slug)),
  }
  const coWritten = coWrittenPapers(papers, researchers)
  const byCopy = new Map(
    papers.flatMap((paper) =>
      paper.copies.map(({ slug, publication }) => [copyKey(slug, publication.id), paper] as const),
    ),
  )
  const members = source.lab === undefined ? [] : labPeople(source.lab.about, today)
  return {
    today,
    pictures,
    bundles,
    people: new Map(people.map((person) => [person.slug, person])),
    others: [
      ...bundles.flatMap(({ profile }) => relatedNames(profile)),
      ...members.flatMap(({ name }) => name ?? []),
    ],
    researchers,
    venues: createVenueRegistry(source.venues),
    topics: new Map(source.topics.map((topic) => [topic.id, topic])),
    awards: ownKinds(awardKinds(bundles)),
    papers,
    lab: source.lab,
    labBundle: labAsBundle(source),
    labPeople: members,
    isOfLab: createLabFilter(members, researchers),
    ownPages: source.pages,
    coWritten: (slug) => coWritten.get(slug) ?? [],
    paperOf: (slug, id) =>
      slug === LAB
        ? papers.find(({ copies }) => copies.some((copy) => copy.publication.id === id))
        : (byCopy.get(copyKey(slug, id)) ?? coWritten.get(slug)?.find((paper) => paper.id === id)),
  }
}

function relatedNames({ education = [], experience = [] }: ProfileFile): PersonName[] {
  return [...education, ...experience].flatMap(({ people = [] }) => people.map(({ name }) => name))
}

function awardKinds(bundles: readonly SourceBundle[]) {
  return bundles.flatMap(({ publications }) =>
    publications.flatMap(({ awards = [] }) =>
      awards.map((award) => (typeof award === 'string' ? award : award.kind)),
    ),
  )
}

function copyKey(slug: string, id: string): string {
  return `${slug}/${id}`
}

/** Researchers in the order of `site.json`, then those it does not name, by slug. */
export function orderBundles({ site, bundles }: SourceSite): SourceBundle[] {
  const named = site.researchers ?? []
  const rank = ({ slug }: SourceBundle): number => {
    const index = named.indexOf(slug)
    return index < 0 ? named.length : index
  }
  return bundles.toSorted((a, b) => rank(a) - rank(b) || (a.slug < b.slug ? -1 : 1))
}

/** What these publications refer to and nothing else, in the order of the site's own lists. */
export function vocabularyOf(
  publications: readonly (Pick<BundlePublication, 'venue' | 'topics' | 'people'> &
    Partial<Pick<BundlePublication, 'awards'>>)[],
  { venues, topics, people, awards }: SiteContext,
): Vocabulary {
  const usedVenues = new Set(publications.map((publication) => publication.venue))
  const usedTopics = new Set(publications.flatMap((publication) => publication.topics))
  const usedAwards = new Set(
    publications.flatMap(({ awards = [] }) => awards.map(({ kind }) => kind)),
  )
  const ownAwards = [...awards].filter(([id]) => usedAwards.has(id))
  const usedPeople = new Set(publications.flatMap((publication) => publication.people))
  return {
    venues: venues.all().filter(({ id }) => usedVenues.has(id)),
    topics: [...topics.values()].filter(({ id }) => usedTopics.has(id)),
    people: [...people.values()].filter(({ slug }) => usedPeople.has(slug)),
    ...(ownAwards.length > 0 && { awards: ownAwards.map(([id, name]) => ({ id, name })) }),
  }
}
