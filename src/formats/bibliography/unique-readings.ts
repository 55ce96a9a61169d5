import { fold } from '#core/search/fold.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import type { ReadPublication } from '../reading.ts'

/**
 * Gives every work a key of its own. A work without one goes by its DOI, its arXiv id or its title. Different works
 * under one key are told apart by a number; the same work twice, by key or DOI and by title, is one, with all that
 * either says.
 */
export function uniqueReadings(read: readonly ReadPublication[]): ReadPublication[] {
  const byKey = new Map<string, ReadPublication>()
  /** Keys by DOI and title: reference managers export a work twice under two keys. */
  const works = new Map<string, string>()
  const groups = new Map<string, Group>()
  for (const { key: written, publication } of read) {
    const key = written === '' ? ownKey(publication) : written
    const title = titleKey(publication.title)
    const group = groups.get(key) ?? { last: 0, keys: new Map<string, string>() }
    groups.set(key, group)
    const work = `${publication.doi?.toLowerCase() ?? key} ${title}`
    const known = group.keys.get(title) ?? works.get(work)
    const earlier = known === undefined ? undefined : byKey.get(known)
    if (earlier === undefined) {
      const unique = freeKey(key, group, byKey)
      group.keys.set(title, unique)
      works.set(work, unique)
      byKey.set(unique, { key: unique, publication })
    } else {
      byKey.set(earlier.key, {
        key: earlier.key,
        publication: { ...publication, ...earlier.publication },
      })
    }
  }
  return [...byKey.values()]
}

/** The works that a source has under one key: their keys by title, and the last number behind one. */
interface Group {
  last: number
  keys: Map<string, string>
}

function freeKey(key: string, group: Group, byKey: ReadonlyMap<string, unknown>): string {
  for (;;) {
    group.last += 1
    const candidate = group.last === 1 ? key : `${key}#${group.last}`
    if (!byKey.has(candidate)) return candidate
  }
}

function ownKey({ doi, arxiv, title }: ReadPublication['publication']): string {
  return doi ?? (arxiv === undefined ? titleKey(title) : `arXiv:${arxiv}`)
}

function titleKey(title: LocalizedText): string {
  const text = typeof title === 'string' ? title : (title.en ?? title.zh ?? '')
  return fold(text) || text
}
