import type { Publication } from '#core/schema/publication.ts'

type Status = NonNullable<Publication['status']>

/** How sources say where a work is before it is out; BibLaTeX has `submitted`, `inpress`, `forthcoming`. */
const STATUSES: readonly (readonly [Status, RegExp])[] = [
  ['withdrawn', /withdrawn|retracted|撤[稿回]/iu],
  [
    'under-review',
    /under[- ]?(?:peer[- ])?(?:review|revision)|submitted|in review|审[稿查]中|在审|已?投稿|已提交/iu,
  ],
  [
    'in-press',
    /in[- ]?press|forthcoming|to appear|ahead of print|待[刊发]|印刷中|即将(?:出版|发表)|待出版/iu,
  ],
  ['accepted', /accepted|(?:已|被)?(?:录用|接收|接受)/iu],
]

/** A word that says no more than that the work is out. */
const OUT = /^(?:published|final|released|已(?:出版|发表|刊出))$/iu

/** Undefined for what none of the words covers, and for what is out. */
export function readStatus(text: string): Status | undefined {
  return OUT.test(text.trim()) ? undefined : STATUSES.find(([, words]) => words.test(text))?.[0]
}

/** True for a note that says where the work is, and no more: "To appear." */
export function isOnlyStatus(note: string): boolean {
  return note.length < LONGEST && readStatus(note) !== undefined && !/[,;:，；：]/u.test(note)
}

const LONGEST = 25
