import { applyRules, decompose, FOLD_RULES } from './fold.ts'

/** A folded text with its origin: unit `at` stands for `original.slice(from[at], to[at])`. */
export interface TrackedText {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Characters that fold into others before all else: traditional Han into simplified. */
export type Characters = ReadonlyMap<string, string>

type Rules = typeof FOLD_RULES

/** Hyphens inside words vanish, so that `pretraining` finds "pre-training". */
const JOINING_RULES: Rules = [
  ...FOLD_RULES.slice(0, -1),
  [/(?<=[\p{L}\p{N}])[-‐](?=[\p{L}\p{N}])/gu, () => ''],
  ...FOLD_RULES.slice(-1),
]

/** As `fold`, but without the hyphens inside words. */
export function foldJoined(text: string): string {
  return applyRules(JOINING_RULES, decompose(text)).trim()
}

/** As `fold`, with the place of every unit in the original. */
export function foldTracked(original: string, characters?: Characters): TrackedText {
  return track(original, FOLD_RULES, characters)
}

/** As `foldJoined`, with the place of every unit in the original. */
export function foldJoinedTracked(original: string, characters?: Characters): TrackedText {
  return track(original, JOINING_RULES, characters)
}

/** Texts one after the other, without a space. */
export function concatTracked(texts: readonly TrackedText[]): TrackedText {
  return {
    text: texts.map(({ text }) => text).join(''),
    from: texts.flatMap(({ from }) => from),
    to: texts.flatMap(({ to }) => to),
  }
}

export function sliceTracked(
  { text, from, to }: TrackedText,
  ...at: [number, number]
): TrackedText {
  return { text: text.slice(...at), from: from.slice(...at), to: to.slice(...at) }
}

/** The words of a folded text. */
export function wordsOf(tracked: TrackedText): TrackedText[] {
  return [...tracked.text.matchAll(/\S+/gu)].map(({ 0: word, index }) =>
    sliceTracked(tracked, index, index + word.length),
  )
}

function track(original: string, rules: Rules, characters?: Characters): TrackedText {
  const folded = rules.reduce(replaceTracked, decomposeTracked(original, characters))
  const start = folded.text.startsWith(' ') ? 1 : 0
  const end = folded.text.length - (folded.text.length > start && folded.text.endsWith(' ') ? 1 : 0)
  return sliceTracked(folded, start, end)
}

/** Character by character: marks, which decomposition may sort anew, are folded away anyway. */
function decomposeTracked(original: string, characters?: Characters): TrackedText {
  const from: number[] = []
  const to: number[] = []
  let text = ''
  let at = 0
  for (const character of original) {
    const decomposed = decompose(character)
    const piece = characters?.get(decomposed) ?? decomposed
    text += piece
    for (let unit = 0; unit < piece.length; unit++) {
      from.push(at)
      to.push(at + character.length)
    }
    at += character.length
  }
  return { text, from, to }
}

function replaceTracked(tracked: TrackedText, [pattern, replacement]: Rules[number]): TrackedText {
  const pieces: TrackedText[] = []
  let end = 0
  for (const { 0: match, index } of tracked.text.matchAll(pattern)) {
    const text = replacement(match)
    const from = tracked.from[index] ?? 0
    const to = tracked.to[index + match.length - 1] ?? 0
    pieces.push(sliceTracked(tracked, end, index), {
      text,
      from: Array<number>(text.length).fill(from),
      to: Array<number>(text.length).fill(to),
    })
    end = index + match.length
  }
  if (pieces.length === 0) return tracked
  return concatTracked([...pieces, sliceTracked(tracked, end, tracked.text.length)])
}
