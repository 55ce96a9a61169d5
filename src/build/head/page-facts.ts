import type { Locale } from '#core/schema/locale.ts'
import type { AddressOf } from './paper-facts.ts'

/** The page that a description stands on. */
export interface PageFacts {
  locale: Locale
  /** Its address, where the site knows its own. */
  url: string | undefined
  /** The address of a researcher's page in the page's language. */
  personUrl: (slug: string) => string | undefined
  addressOf: AddressOf
}
