import { PUBLICATION_AWARDS } from '../schema/kinds.ts'
import type { LocalizedText } from '../schema/text.ts'

type KnownAward = (typeof PUBLICATION_AWARDS)[number]

/**
 * What an award of a paper is called: by the interface, or as the data names it; undefined for any other id, such
 * as one of an old address.
 */
export function awardName(
  id: string,
  own: ReadonlyMap<string, LocalizedText>,
  labelOf: (award: KnownAward) => string,
): LocalizedText | undefined {
  const known = PUBLICATION_AWARDS.find((award) => award === id)
  return known === undefined ? own.get(id) : labelOf(known)
}
