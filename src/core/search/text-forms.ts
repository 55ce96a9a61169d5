import type { Spelling } from './spelling.ts'
import { foldJoinedTracked, foldTracked, type TrackedText } from './tracked-text.ts'

/** ASCII without what folding treats as part of a word (`C++`): in lower case it can be searched as it is. */
const SIMPLE = /^[ -"%&(-*,-[\]_-z|~]*$/u

const LONGEST_SIMPLE = 1_000
const FROM = Array.from({ length: LONGEST_SIMPLE }, (_, at) => at)
const TO = Array.from({ length: LONGEST_SIMPLE }, (_, at) => at + 1)

/**
 * A shown text as terms are looked for in it: folded, and without the hyphens inside words where there are any.
 * Most texts are plain English and need no folding, which a keystroke would notice.
 */
export function textForms(text: string, { characters }: Spelling): TrackedText[] {
  const hyphens = /[-‐‑]/u.test(text)
  if (text.length <= LONGEST_SIMPLE && SIMPLE.test(text)) {
    const plain = { text: text.toLowerCase(), from: FROM, to: TO }
    return hyphens ? [plain, withoutHyphens(plain.text)] : [plain]
  }
  const plain = foldTracked(text, characters)
  return hyphens ? [plain, foldJoinedTracked(text, characters)] : [plain]
}

function withoutHyphens(text: string): TrackedText {
  const isHyphen = [...text.matchAll(/(?<=[a-z0-9])-(?=[a-z0-9])/gu)].map(({ index }) => index)
  const gone = new Set(isHyphen)
  const from = FROM.slice(0, text.length).filter((at) => !gone.has(at))
  return { text: from.map((at) => text[at]).join(''), from, to: from.map((at) => at + 1) }
}
