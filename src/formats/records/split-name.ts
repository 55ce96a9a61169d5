import type { PersonName } from '#core/schema/person-name.ts'
import { hasHan } from '#core/text/language-of.ts'
import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'

const COMMA = /^(?<family>[^,]+),\s*(?<given>[^\s,][^,]*)$/u

/** An author's name in one text, split at most by a comma. */
export function splitAuthor(text: string): SourceName {
  const name = plainText(text)
  const { family = name, given } = COMMA.exec(name)?.groups ?? {}
  return { family, given }
}

/** Under the language of the script. */
export function personName(parts: { given?: string; family?: string }): PersonName {
  return hasHan(`${parts.family ?? ''}${parts.given ?? ''}`) ? { zh: parts } : { en: parts }
}
