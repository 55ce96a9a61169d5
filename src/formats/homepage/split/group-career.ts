import { ORGANIZATION, UNIT } from '../entries/organization-words.ts'
import { findDates } from '../text/read-date.ts'
import type { Item } from './read-items.ts'

/** Words of an organization, or of a part of one. */
const NAMED = new RegExp(`${ORGANIZATION.source}|${UNIT.source}`, 'iu')
/** Printed lines that may continue one entry. */
const MAX_CONTINUATIONS = 4

/** True for an item that says enough to be a degree or a position. */
type IsComplete = (item: Item) => boolean

/**
 * The entries of a section about degrees or positions. On paper one entry may have several lines of its own ("X
 * University … 2019 – 2023" and "Ph.D. in Physics"), one place may stand above several positions, and points may be
 * about the position above them.
 */
export function groupCareer(items: readonly Item[], isComplete: IsComplete): Item[] {
  const lone = items.flatMap((item) => dividePlace(item, isComplete))
  const [first, second] = lone
  const isUnderPlaces = isAbove(first, second, isComplete)
  const whole = isUnderPlaces ? belowPlaces(lone, isComplete) : withContinuations(lone, isComplete)
  return withHighlights(whole).map((item) => withFirstPoint(item, isComplete))
}

/** "X University" with dated degrees as points below it: an entry for each of them. */
function dividePlace(item: Item, isComplete: IsComplete): Item[] {
  const dated = item.children.filter(hasDate)
  const own = { ...item, children: [] }
  // What Word numbers as points of the first entry may be the others.
  const areSiblings =
    dated.length > 0 && hasDate(item) && isComplete(own) && dated.some((child) => isComplete(child))
  if (areSiblings) return siblingsOf(item)
  const isPlace = dated.length > 0 && !hasDate(item) && !isComplete({ ...item, children: [] })
  if (!isPlace) return [item]
  const entries = dated.map((child) => joined(child, item.parts))
  if (!entries.every(isComplete)) return [item]
  const others = item.children.filter((child) => !dated.includes(child))
  const last = entries.pop()
  return last === undefined
    ? [item]
    : [...entries, { ...last, children: [...last.children, ...others] }]
}

/** An item and the dated ones below it, each with the points that follow it. */
function siblingsOf(item: Item): Item[] {
  const entries: Item[] = [{ ...item, children: [] }]
  for (const child of item.children) {
    if (hasDate(child)) entries.push(child)
    else entries.at(-1)?.children.push(child)
  }
  return entries
}

/** "Lecturer, 2020" with "X University" as the first point below it. */
function withFirstPoint(item: Item, isComplete: IsComplete): Item {
  const [first, ...others] = item.children
  const isPlace = first !== undefined && NAMED.test(first.parts.join(' '))
  if (!isPlace || !hasDate(item) || hasDate(first) || isComplete(item)) return item
  const whole = { ...joined(item, first.parts), children: [...first.children, ...others] }
  return isComplete(whole) ? whole : item
}

/** Lines without a date are what the dated lines below them have in common. */
function belowPlaces(items: readonly Item[], isComplete: IsComplete): Item[] {
  let place: Item | undefined
  return items.flatMap((item, at) => {
    if (isAbove(item, items[at + 1], isComplete)) {
      place = item
      return []
    }
    // What stands above another line, and is not enough for it, ends what was above the others.
    if (!hasDate(item)) place = undefined
    const isLacking = place !== undefined && hasDate(item) && !isComplete(item)
    return [isLacking && place !== undefined ? joined(item, place.parts) : item]
  })
}

/** True for a line without a date that the dated one below it needs. */
function isAbove(item: Item | undefined, next: Item | undefined, isComplete: IsComplete): boolean {
  if (item === undefined || next === undefined || hasDate(item) || !hasDate(next)) return false
  return !isComplete(item) && !isComplete(next) && isComplete(joined(next, item.parts))
}

/** Lines without a date that an incomplete entry needs. */
function withContinuations(items: readonly Item[], isComplete: IsComplete): Item[] {
  const result: Item[] = []
  for (const item of items) {
    const last = result.at(-1)
    const isSecond =
      last !== undefined &&
      last.parts.length < MAX_CONTINUATIONS &&
      !last.isListed &&
      !item.isListed &&
      hasDate(last) &&
      !hasDate(item)
    if (isSecond && !isComplete(last)) {
      const children = [...last.children, ...item.children]
      result.splice(-1, 1, { ...joined(last, item.parts), children })
    } else result.push(item)
  }
  return result
}

/** Points without a date below an entry that has one are about it, also where they are not nested. */
function withHighlights(items: readonly Item[]): Item[] {
  const result: Item[] = []
  for (const item of items) {
    const last = result.at(-1)
    const isPoint =
      item.isListed && last !== undefined && !last.isListed && !hasDate(item) && hasDate(last)
    if (isPoint) last.children.push(item)
    else result.push({ ...item, children: [...item.children] })
  }
  return result
}

function joined(item: Item, parts: readonly string[]): Item {
  return { ...item, parts: [...item.parts, ...parts] }
}

function hasDate(item: Item): boolean {
  return findDates(item.parts.join(' ')).length > 0
}
