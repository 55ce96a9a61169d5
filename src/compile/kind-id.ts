import type { OwnKind } from '#core/schema/own-kind.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import { fold } from '#core/search/fold.ts'
import { titleReading } from './pinyin.ts'

/**
 * What filters and their addresses call a kind: a word as it is, a kind of one's own by its name, in pinyin where it
 * has no English one.
 *
 * @example kindId({ en: 'Test of Time Award', zh: '时间检验奖' }) // 'test-of-time-award'
 */
export function kindId(kind: string | OwnKind): string {
  if (!isOwnKind(kind)) return kind
  const name = kind.en ?? kind.zh ?? ''
  const words = fold(titleReading(name) ?? name)
  return words.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'other'
}

/** Kinds of one's own among these, each once, by their ids. */
export function ownKinds(kinds: Iterable<string | OwnKind>): ReadonlyMap<string, OwnKind> {
  const found = new Map<string, OwnKind>()
  for (const kind of kinds) {
    const id = kindId(kind)
    if (isOwnKind(kind) && !found.has(id)) found.set(id, kind)
  }
  return found
}
