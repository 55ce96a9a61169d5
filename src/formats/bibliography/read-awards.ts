import type { PublicationAward } from '#core/schema/publication-parts.ts'

type Kind = Extract<PublicationAward, string>

/** The words for each distinction, the more particular first. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'best-paper-candidate',
    /\bbest (?:\w+ )?papers? (?:award )?(?:candidates?|nominations?|nominees?|finalists?)\b|最佳论文(?:奖)?(?:提名|候选)/iu,
  ],
  ['best-paper', /\bbest papers?(?: awards?)?\b|最佳论文(?:奖)?/iu],
  ['outstanding-paper', /\boutstanding papers?(?: awards?)?\b|杰出论文(?:奖)?/iu],
  ['sac-award', /\b(?:sac|senior area chairs?)(?: highlights?)? awards?\b/iu],
  ['spotlight', /\bspotlight(?: presentations?| papers?)?\b|焦点报告/iu],
  ['highlight', /\bhighlight(?:ed)?(?: presentations?| papers?)?\b/iu],
  ['oral', /\boral(?: presentations?| papers?)?\b|口头报告/iu],
]

/** What accompanies a distinction without qualifying it: years, venues, punctuation. */
const NOTE = /\((?<inside>[^()]+)\)|(?<share>(?:top\s*)?(?<!\d)\d+(?:\.\d+)?\s*[%‰])/iu

/**
 * The distinctions in a text: `Spotlight (5%)` is `{ kind: 'spotlight', note: '5%' }`.
 */
export function readAwards(text: string): PublicationAward[] {
  return text.split(/[;,，；]|\band\b/u).flatMap((part) => {
    const found = WORDS.find(([, words]) => words.test(part))
    if (found === undefined) return []
    const [kind] = found
    const { inside, share } = NOTE.exec(part)?.groups ?? {}
    const note = (inside ?? share)?.trim()
    return [note === undefined || note === '' ? kind : { kind, note }]
  })
}

/** True for a text that is only a distinction, so that it need not be kept as a note. */
export function isOnlyAward(text: string): boolean {
  return withoutAwards(text).replaceAll(/[\s.,;()!:·]+/gu, '') === ''
}

/** A badge such as `ICMR 2022 Oral` without its distinctions. */
export function withoutAwards(text: string): string {
  let rest = text
  for (const [, words] of WORDS) rest = rest.replace(words, ' ')
  return rest.replace(NOTE, ' ').replaceAll(/\s+/gu, ' ').trim()
}
