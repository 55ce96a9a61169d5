import type { Change } from '../merge/change.ts'
import type { Reading } from '#formats/reading.ts'
import { LISTS, partOfKey, PARTS, type BundlePart } from './bundle-part.ts'
import { REMARK_KINDS, type Remark, type RemarkKind } from './remark.ts'

/** How much of a part of a source there is, and what became of it; of the profile, keys are counted. */
export interface PartCount {
  part: BundlePart
  found: number
  imported: number
  /** For a person to look at, imported or not. */
  review: number
  /** Nothing of it is in the bundle, and nothing says what it is. */
  unread: number
}

interface Imported {
  /** What was merged: without papers of others. */
  reading: Pick<Reading, 'profile' | 'publications' | 'news'>
  remarks: readonly Remark[]
  changes: readonly Change[]
  /** Papers that were found and not imported. */
  notTaken: number
}

/** The parts of a source that have something, the one with the most that was not understood first. */
export function countParts({ reading, remarks, changes, notTaken }: Imported): PartCount[] {
  const ofPart = Map.groupBy(remarks, ({ part }) => part)
  const counts = PARTS.map((part): PartCount => {
    const own = ofPart.get(part) ?? []
    const count = (kind: RemarkKind) => own.filter((remark) => remark.kind === kind).length
    const [read, unread] = [countOf(reading, part), count('unread')]
    const left = part === 'publications' ? notTaken : 0
    return {
      part,
      found: read + left + unread,
      imported: Math.max(0, read - deletedIn(changes, part)),
      review: count('review'),
      unread,
    }
  })
  return counts
    .filter(({ found, review }) => found + review > 0)
    .toSorted((a, b) => b.unread - a.unread || b.review - a.review)
}

/** What is about all papers goes before what is about one. */
const FIRST: ReadonlySet<Remark['code']> = new Set(['no-owner', 'unknown-owner'])

/** The worst kind first, in each the part with the most, in each part the kind of problem that there is most of. */
export function sortRemarks(remarks: readonly Remark[]): Remark[] {
  const weight = Map.groupBy(remarks, ({ kind, part }) => `${kind} ${part}`)
  const ofCode = Map.groupBy(remarks, ({ kind, part, code }) => `${kind} ${part} ${code}`)
  return remarks.toSorted(
    (a, b) =>
      REMARK_KINDS.indexOf(a.kind) - REMARK_KINDS.indexOf(b.kind) ||
      Number(FIRST.has(b.code)) - Number(FIRST.has(a.code)) ||
      sizeOf(weight, `${b.kind} ${b.part}`) - sizeOf(weight, `${a.kind} ${a.part}`) ||
      PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
      sizeOf(ofCode, `${b.kind} ${b.part} ${b.code}`) -
        sizeOf(ofCode, `${a.kind} ${a.part} ${a.code}`) ||
      (a.code < b.code ? -1 : Number(a.code > b.code)),
  )
}

function sizeOf(groups: ReadonlyMap<string, readonly Remark[]>, key: string): number {
  return groups.get(key)?.length ?? 0
}

function countOf({ profile, publications, news }: Imported['reading'], part: BundlePart): number {
  if (part === 'publications') return publications.length
  if (part === 'news') return news.length
  const values = Object.entries(profile).filter(([, value]) => value !== undefined)
  if (part === 'profile') return values.filter(([key]) => partOfKey(key) === 'profile').length
  const list = values.find(([key]) => key === part)?.[1]
  return Array.isArray(list) ? list.length : 0
}

/** Entries that a person has deleted here stay deleted. */
function deletedIn(changes: readonly Change[], part: BundlePart): number {
  const isList = (LISTS as readonly string[]).includes(part)
  if (!isList) return 0
  const place = part === 'publications' || part === 'news' ? [part] : ['profile', part]
  return changes.filter(
    ({ action, path }) =>
      action === 'deleted' &&
      path.length === place.length + 1 &&
      place.every((name, at) => path[at] === name),
  ).length
}
