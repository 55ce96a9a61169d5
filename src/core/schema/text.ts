import * as v from 'valibot'

/** Longest single text that a bundle may carry, in UTF-16 code units. */
export const MAX_TEXT = 20_000

/** Something in it can be seen: no space, no control, no mark without a form of its own. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u

/** Text that a visitor reads: not blank, not absurdly long. */
export const Text = v.pipe(v.string(), v.regex(VISIBLE, 'blank'), v.maxLength(MAX_TEXT, 'too-long'))

/** `{ "en": …, "zh": … }` with either side missing. */
export const TextByLanguage = v.pipe(
  v.strictObject({ en: v.optional(Text), zh: v.optional(Text) }),
  v.minEntries(1, 'no-language'),
)
export type TextByLanguage = v.InferOutput<typeof TextByLanguage>

/** `"text"` (the same in both languages) or a text for each. */
export const LocalizedText = v.union([Text, TextByLanguage])
export type LocalizedText = v.InferOutput<typeof LocalizedText>

/** Localized text in the small Markdown that `compile/` parses; bundles carry it as a tree. */
export const LocalizedMarkdown = LocalizedText
export type LocalizedMarkdown = LocalizedText
