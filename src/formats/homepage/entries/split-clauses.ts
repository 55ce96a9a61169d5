import { trimEndOf } from '#core/text/trim-of.ts'
import { HARD_BREAK } from '../text/page-line.ts'

const BRACKETS: Readonly<Record<string, number>> = {
  '(': 1,
  '[': 1,
  '（': 1,
  '【': 1,
  ')': -1,
  ']': -1,
  '）': -1,
  '】': -1,
}
const ABBREVIATION =
  /(?:^|[\s.(*_])(?:\p{Lu}|Ph|M|B|Sc|Eng|Prof|Dr|St|Univ|Dept|Inst|vs|No|Vol|pp|Jr|Mr|Ms|Int|Conf|Proc|Trans)\.?$/u
const NEXT_SENTENCE =
  /^[*_"”’]{0,4}\s+(?:["“[(（*_\p{Lu}\p{Script=Han}\p{N}]|ar[Xx]iv|bio[Rr]xiv|to appear|under review|accepted|in\s+\p{Lu})/u
const CLAUSE_SIGNS = new Set([',', '，', ';', '；', '|', '｜', '、', '。', '．', '\n', HARD_BREAK])
/** Between words, where it belongs to no name: "浙江大学 · 教授". */
const DOT = ' · '
const SENTENCE_SIGNS = new Set(['。', '．', '|', '｜', HARD_BREAK])

/** The clauses of a line such as "Ph.D. in Physics, X University. Advisor: …": at commas, bars, dots between words and ends of sentences. */
export function splitClauses(text: string): string[] {
  return split(text.replaceAll('\n', ' '), CLAUSE_SIGNS)
}

/** The sentences of a reference: at full stops that end one, bars and line breaks that the page shows. */
export function splitSentences(text: string): string[] {
  return split(text.replaceAll('\n', ' '), SENTENCE_SIGNS)
}

function split(text: string, signs: ReadonlySet<string>): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    depth = Math.max(0, depth + (BRACKETS[sign] ?? 0))
    const isEnd =
      sign === HARD_BREAK ||
      (depth === 0 && (isSign(text, at, signs) || endsSentence(text, at, start)))
    if (!isEnd) continue
    if (sign === HARD_BREAK) depth = 0
    parts.push(text.slice(start, at + (sign === '?' ? 1 : 0)))
    start = at + 1
  }
  return [...parts, text.slice(start)].flatMap((part) => trimmed(part) || [])
}

/** A full-width stop between digits is a decimal point. */
function isSign(text: string, at: number, signs: ReadonlySet<string>): boolean {
  if (signs === CLAUSE_SIGNS && at > 0 && text.startsWith(DOT, at - 1)) return true
  return signs.has(text.charAt(at)) && !/^\d．\d$/u.test(text.slice(Math.max(0, at - 1), at + 2))
}

function endsSentence(text: string, at: number, start: number): boolean {
  const sign = text.charAt(at)
  if (sign !== '.' && sign !== '?') return false
  const after = NEXT_SENTENCE.test(text.slice(at + 1, at + 24))
  return after && !ABBREVIATION.test(text.slice(Math.max(start, at - 12), at))
}

function trimmed(part: string): string {
  return trimEndOf(part.replace(/^[\s,，;；|｜.．。:：–—-]+/u, ''), /[\s,，;；|｜:：–—-]/u).replace(
    /(?<=\p{L}{3}|[)\]）\d])[.．。]$/u,
    '',
  )
}
