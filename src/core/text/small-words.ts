/** English articles, conjunctions and prepositions: written small within titles, and too common to name one by. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a about above across after against along alongside amid among an and around as at atop before behind below beneath
  beside besides between beyond but by concerning de despite down during except for from in inside into like near nor
  of off on onto or out outside over past per plus since so than the through throughout till to toward towards under
  underneath unlike until up upon versus via von van vs with within without yet`.split(/\s+/u),
)
