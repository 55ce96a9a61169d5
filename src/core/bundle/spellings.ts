import * as v from 'valibot'

/**
 * How what a bundle shows may also be written by who searches it. Made at build time and only of what
 * occurs in the bundle, so that the browser needs no dictionary.
 */
export const Spellings = v.strictObject({
  /**
   * Pinyin of names in Han, family name first, and of the Han characters of titles:
   * `{ "郑楚杰": "zheng/chu jie", "基于BERT的翻译": "ji yu de fan yi" }`; `v` stands for `ü`.
   */
  readings: v.record(v.string(), v.string()),
  /** What else someone is called on this site who has no page here, by the name that papers print. */
  names: v.record(v.string(), v.array(v.string())),
  /** Pairs of a traditional character and the simplified one that stands for it in the search keys. */
  variants: v.string(),
  /** Names of awards and tracks in both languages by id. */
  labels: v.record(v.string(), v.array(v.string())),
})
export type Spellings = v.InferOutput<typeof Spellings>
