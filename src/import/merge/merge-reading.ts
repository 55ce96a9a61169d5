import type { ImportedProfile } from '#core/schema/imported-from.ts'
import type { ImportedPublication, ImportedSource } from '#core/schema/imported-from.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { Change } from './change.ts'
import type {
  ImportBundle,
  ImportReading,
  ImportVocabulary,
  LeftOut,
} from '#core/schema/import-reading.ts'
import { listRulesOf, PUBLICATION_RULES, type Item } from './item-keys.ts'
import type { MergeContext } from './merge-profile.ts'
import { linkNews } from './link-news.ts'
import { mergeList } from './merge-list.ts'
import { mergeProfile } from './merge-profile.ts'
import { mergeValue } from './merge-value.ts'
import { createIds, type Romanize } from './publication-id.ts'
import { resolveWords } from './resolve-words.ts'
import { dropInvalidFields } from './drop-invalid-fields.ts'

interface Import {
  bundle: ImportBundle
  /** What was imported before, from this source and others. */
  sources: readonly ImportedSource[]
  /** The name under which the source is known from one import to the next, and its format. */
  source: Pick<ImportedSource, 'source' | 'format'>
  reading: ImportReading
  vocabulary: ImportVocabulary
  /** For ids of papers whose titles are Chinese. */
  romanize?: Romanize
}

interface Merged {
  bundle: ImportBundle
  sources: ImportedSource[]
  changes: Change[]
  leftOut: LeftOut[]
}

/**
 * Merges what a source says into a bundle. What came from it before and is untouched follows it; what a
 * person has edited, written or deleted stays so; what it no longer says stays and is reported. The ids of
 * publications never change. Importing the same again changes nothing.
 */
export function mergeReading({
  bundle,
  sources,
  source,
  reading,
  vocabulary,
  romanize,
}: Import): Merged {
  const sound = dropInvalidFields(reading)
  const resolved = resolveWords(sound, vocabulary)
  const changes: Change[] = []
  const report = (change: Change) => void changes.push(change)
  const base = sources.find((one) => one.source === source.source)
  const context = { base, others: sources.filter((one) => one !== base), report }
  const profile = mergeProfile(bundle.profile, resolved.profile, context)
  const publications = mergePublications(bundle.publications, resolved.publications, {
    ...context,
    romanize,
  })
  const linked = linkNews(resolved.news, publications.merged)
  const news = mergeNews(bundle.news, linked, context)
  const imported: ImportedSource = {
    ...source,
    ...nonEmpty('profile', profile.imported),
    ...nonEmpty('publications', publications.imported),
    ...nonEmpty('news', news.imported),
  }
  return {
    bundle: {
      profile: profile.merged,
      publications: publications.merged,
      news: news.merged,
    },
    sources:
      base === undefined
        ? [...sources, imported]
        : sources.map((one) => (one === base ? imported : one)),
    changes,
    leftOut: [...sound.leftOut, ...resolved.leftOut],
  }
}

/** Merging valid records gives valid ones; who writes them checks it all the same. */
type PublicationFields = ImportedPublication['publication']

function mergePublications(
  current: readonly Publication[],
  incoming: ImportReading['publications'],
  { base, others, report, romanize }: MergeContext & { romanize: Romanize | undefined },
): { merged: Publication[]; imported: ImportedPublication[] } {
  const { merged, named, vanished } = mergeList(
    {
      base: (base?.publications ?? []).map(itemOfImported),
      current: current.map(({ id, ...value }) => ({ id, value })),
      incoming: incoming.map(({ key, publication }) => ({ key, value: publication })),
      others: others.map(({ publications = [] }) => publications.map(itemOfImported)),
    },
    {
      rules: PUBLICATION_RULES,
      vanished: 'keep',
      mergeItem: mergeValue,
      place: { path: ['publications'], report },
    },
  )
  const idOf = idsFor(
    merged,
    [...(base === undefined ? [] : [base]), ...others].flatMap(({ publications = [] }) =>
      publications.map(({ id }) => id),
    ),
    romanize,
  )
  return {
    merged: merged.map((item) => ({ id: idOf(item), ...(item.value as PublicationFields) })),
    imported: [...named, ...vanished].map((item) => ({
      key: item.key ?? idOf(item),
      id: idOf(item),
      publication: item.value as PublicationFields,
    })),
  }
}

/** Ids of the merged list: those that are there, and new ones that were never another's. */
function idsFor(
  merged: readonly Item[],
  known: readonly string[],
  romanize: Romanize | undefined,
): (item: Item) => string {
  const giveId = createIds([...known, ...merged.flatMap(({ id }) => id ?? [])], romanize)
  const given = new Map<unknown, string>()
  for (const { id, key = '', value } of merged) {
    if (id !== undefined) continue
    given.set(value, giveId({ title: (value as Publication).title, key }))
  }
  return ({ id, value }) => id ?? given.get(value) ?? ''
}

function itemOfImported({ key, id, publication }: ImportedPublication): Item {
  return { key, id, value: publication }
}

function mergeNews(
  current: readonly NewsItem[],
  incoming: readonly NewsItem[],
  { base, others, report }: MergeContext,
): { merged: NewsItem[]; imported: NewsItem[] } {
  const rules = listRulesOf('news') ?? { sure: [], likely: [] }
  const { merged, named, vanished } = mergeList(
    {
      base: itemsOf(base?.news),
      current: itemsOf(current),
      incoming: itemsOf(incoming),
      others: others.map(({ news }) => itemsOf(news)),
    },
    { rules, vanished: 'keep', mergeItem: mergeValue, place: { path: ['news'], report } },
  )
  return {
    merged: newsOf(merged),
    imported: newsOf([...named, ...vanished]),
  }
}

function newsOf(items: readonly Item[]): NewsItem[] {
  return items.map(({ value }) => value as NewsItem)
}

function itemsOf(values: readonly unknown[] = []): Item[] {
  return values.map((value) => ({ value }))
}

function nonEmpty<K extends string, T extends ImportedProfile | readonly unknown[]>(
  key: K,
  value: T,
): { [P in K]?: T } {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as { [P in K]: T })
}
