import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { placeText } from '#core/text/order-place.ts'
import { createWordFinder, type OwnerWords, type Words } from './picture-words.ts'
import type { Typesetter } from './typesetter.ts'

/** What stands on a researcher's picture. */
export interface PersonWords extends OwnerWords {
  headline: Words | undefined
  affiliation: Words | undefined
}

/** Undefined where not even a name can be set. */
export async function findPersonWords(
  { name, seal, headline, affiliations: [affiliation] }: ProfileBundle,
  locale: Locale,
  typesetter: Typesetter,
): Promise<PersonWords | undefined> {
  const { either, owner } = createWordFinder(typesetter, locale)
  const settable = async (part?: LocalizedText) => part && (await either(part, 400))?.text
  const { role, unit, organization } = affiliation ?? {}
  const texts = {
    role: await settable(role),
    unit: await settable(unit),
    organization: await settable(organization),
  }
  const place = placeText(texts, locale)
  const words = await owner(name, seal)
  if (words.names.length === 0) return undefined
  return {
    ...words,
    headline: headline === undefined ? undefined : await either(headline, 400),
    affiliation: place === '' ? undefined : { text: place, lang: locale, weight: 400 },
  }
}

/** The picture in words. */
export function describePerson({ names, headline, affiliation }: PersonWords): string {
  return [...names, headline, affiliation].flatMap((words) => words?.text ?? []).join(' · ')
}
