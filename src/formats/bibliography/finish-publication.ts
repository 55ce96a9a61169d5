import * as v from 'valibot'
import { Publication } from '#core/schema/publication.ts'
import type { ReadPublication, ReadingProblem } from '../reading.ts'
import { excerpt } from './excerpt.ts'

/** What a source says of a work; anything may be missing, and anything but the type may be nonsense. */
export type PublicationDraft = Partial<Omit<Publication, 'id' | 'type'>> & Pick<Publication, 'type'>

export type Tell = (
  code: ReadingProblem['code'],
  found: string,
  at?: Pick<ReadingProblem, 'line' | 'expected'>,
) => void

/**
 * A publication that the schema takes: what cannot be a value of its field is told and left out, and so is a
 * work without a title.
 */
export function finishPublication(
  key: string,
  draft: PublicationDraft,
  tell: Tell,
): ReadPublication | undefined {
  const kept: [string, unknown][] = []
  for (const name of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    const value = name === 'authors' ? (draft.authors ?? []) : draft[name]
    if (value === undefined) continue
    if (v.is(FIELDS[name], value)) kept.push([name, value])
    else
      tell('invalid-value', `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  }
  const publication = Object.fromEntries(kept) as Partial<Publication> & Pick<Publication, 'type'>
  const { title, issued } = publication
  if (title === undefined) {
    tell('broken-entry', key)
    return undefined
  }
  // The one place that asks for a year: once the schema does not, neither does it.
  if (!isUndatedAllowed && issued === undefined) {
    tell('unreadable-date', `${key}: ${excerpt(JSON.stringify(title))}`)
    return undefined
  }
  return { key, publication: publication as ReadPublication['publication'] }
}

const { id: _, ...FIELDS } = Publication.entries

/** Asked of the schema itself, so that works without a year are read as soon as it takes them. */
const isUndatedAllowed = v.is(v.strictObject({ issued: FIELDS.issued }), {})
