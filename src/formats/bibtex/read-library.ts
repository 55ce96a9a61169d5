import { parse, type Creator, type Library } from '@retorquere/bibtex-parser'
import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import { partNames } from './part-names.ts'
import { protectSource } from './protect-source.ts'
import { URL_FIELDS } from './read-fields.ts'

const FIELD_MODE = Object.fromEntries(URL_FIELDS.map((name) => [name, 'verbatim' as const]))

export interface ReadLibrary extends Pick<Library, 'entries' | 'errors'> {
  restore: (value: string) => string
  /** Commands that only the author's own LaTeX defines. */
  unknown: Set<string>
}

/** Entries as the parser reads them, with the definitions that they use; undefined where it gives up. */
export function readLibrary(text: string, strings: string): ReadLibrary | undefined {
  const source = protectSource(`${strings}\n${partNames(text)}`)
  const unknown = new Set<string>()
  try {
    const { entries, errors } = parse(source.text, {
      sentenceCase: false,
      caseProtection: false,
      applyCrossRef: false,
      fieldMode: FIELD_MODE,
      unsupported: (_, tex) => {
        if (/^\\\s*$/u.test(tex)) return ' '
        unknown.add(tex)
        return tex
      },
    })
    return { entries, errors, unknown, restore: source.restore }
  } catch {
    return undefined
  }
}

/** A name as the parser splits it, as plain text. */
export function nameOf(
  { name, firstName, lastName, prefix, suffix }: Creator,
  restore: (text: string) => string,
): SourceName {
  const text = (part: string | undefined) =>
    part === undefined ? undefined : plainText(restore(part))
  return {
    given: text(firstName),
    family: text(lastName),
    particle: text(prefix),
    suffix: text(suffix),
    literal: text(name),
  }
}
