import { dropInvalid } from '#core/json/drop-invalid.ts'
import { Publication } from '#core/schema/publication.ts'
import { MAX_TEXT } from '#core/schema/text.ts'
import { mapText } from '#core/text/both-languages.ts'
import type { ReadPublication } from '../reading.ts'
import type { Report } from '../report.ts'

/** What a source says about a work; anything may be missing, and anything but the type may be invalid. */
export type PublicationDraft = Pick<Publication, 'type'> & {
  [K in Exclude<keyof Publication, 'id' | 'type'>]?: Publication[K] | undefined
}

/**
 * A publication that is checked. An invalid value is reported and left out (an identifier is kept under `extra`), in a list only the invalid members; a work
 * without a title is left out as a whole.
 */
export function finishPublication(
  key: string,
  draft: PublicationDraft,
  report: Report,
): ReadPublication | undefined {
  const kept: [string, unknown][] = []
  const extra: Record<string, unknown> = { ...draft.extra }
  for (const name of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    if (name === 'extra') continue
    const value = valueOf(name, draft, report)
    if (value === undefined) continue
    const checked = dropInvalid<unknown>(FIELDS[name], value)
    for (const { found } of checked.lost)
      report(
        'invalid-value',
        `${name}: ${typeof found === 'string' ? found : JSON.stringify(found)}`,
      )
    if (checked.kept !== undefined) kept.push([name, checked.kept])
    else if (KEPT.has(name)) extra[name] ??= value
  }
  if (Object.keys(extra).length > 0) kept.push(['extra', extra])
  const publication = Object.fromEntries(kept) as Partial<Publication> & Pick<Publication, 'type'>
  if (publication.title === undefined) {
    report('broken-entry', key)
    return undefined
  }
  return { key, publication: publication as ReadPublication['publication'] }
}

/** The list of authors may be empty but not missing; a title that is too long is cut. */
function valueOf(name: keyof typeof FIELDS, draft: PublicationDraft, report: Report): unknown {
  if (name === 'authors') return draft.authors ?? []
  const { title } = draft
  if (name !== 'title' || title === undefined) return draft[name]
  return mapText(title, (text) => {
    if (text.length <= MAX_TEXT) return text
    report('too-much', `title: ${text}`)
    return `${text.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/u, '')}…`
  })
}

const { id: _, ...FIELDS } = Publication.entries

/** What is not lost where it is not valid; a text that is too long is. */
const KEPT: ReadonlySet<string> = new Set(['doi', 'PMID', 'PMCID', 'CSTR'])
