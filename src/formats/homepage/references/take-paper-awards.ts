import type { PublicationAward } from '#core/schema/publication-parts.ts'
import { trimOf } from '#core/text/trim-of.ts'

type Kind = Exclude<PublicationAward, object>

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'best-paper-candidate',
    /best (?:student )?paper (?:award )?(?:candidate|finalist|nomination|nominee|runner-?up)s?|最佳论文(?:提名|候选)/iu,
  ],
  ['best-paper', /best (?:student |long |short )?paper(?: award)?|最佳论文(?:奖)?/iu],
  [
    'outstanding-paper',
    /outstanding paper(?: award)?|distinguished paper(?: award)?|杰出论文(?:奖)?/iu,
  ],
  ['sac-award', /SAC award|senior area chair(?:s)?['’]? award/iu],
  ['spotlight', /spotlight(?: paper| presentation)?/iu],
  ['oral', /\boral(?: paper| presentation)?\b|口头报告/iu],
  ['highlight', /\bhighlight(?:ed)?(?: paper)?\b/iu],
]
const NOTE = /[.。]\s*[(（]([^()（）\n]{3,80})[)）][\s.]*$/u
const LAST_BOLD = /(?<=[.。\s])\*\*([^*\n]{3,80})\*\*[\s.。]*$/u
const BRACKETS = /[(（[【]([^()（）[\]【】]{2,120})[)）\]】]/gu

/** Distinctions in brackets, "(Oral, top 4.1%)", or in bold type at the end, and the text without them; `note` is another remark in brackets at the end. */
export function takePaperAwards(text: string): {
  text: string
  awards: PublicationAward[]
  note: string | undefined
} {
  const awards: PublicationAward[] = []
  const rest = text.replace(BRACKETS, (whole: string, inner: string, at: number) => {
    // A link's label is not a remark.
    const award = text.charAt(at + whole.length) === '(' ? undefined : readAward(inner)
    if (award === undefined) return whole
    awards.push(award)
    return ''
  })
  const note = NOTE.exec(rest)
  if (note !== null) return { text: rest.slice(0, note.index + 1), awards, note: note[1] }
  const last = LAST_BOLD.exec(rest)
  const award = last === null ? undefined : readAward(last[1] ?? '')
  if (last === null || award === undefined) return { text: rest, awards, note: undefined }
  return { text: rest.slice(0, last.index), awards: [...awards, award], note: undefined }
}

function readAward(text: string): PublicationAward | undefined {
  const row = KINDS.find(([, pattern]) => pattern.test(text))
  if (row === undefined) return undefined
  const [kind, pattern] = row
  const note = trimOf(text.replace(pattern, ''), /[\s,，.:：;*_]/u)
  return note === '' ? kind : { kind, note }
}
