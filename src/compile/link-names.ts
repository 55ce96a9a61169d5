import { type Inline, plainText, type Span, spansOf } from '#core/bundle/rich-text.ts'

/** Something that a text may name. */
export interface LinkTarget {
  /** What it is called; words in small letters match as well where a name has several. */
  names: readonly string[]
  /** Identifiers such as `qwq-32b`: `QwQ-32B` is a name, `pride` in a sentence is not. */
  ids?: readonly string[]
  link: (children: Inline[]) => Span
}

interface Candidate {
  target: LinkTarget
  start: number
  end: number
}

/**
 * Makes the names in a line into links: each target once, where it is named first. Longer names go before shorter ones, so that
 * "QwQ-32B" does not take the words of "QwQ-32B-Preview"; links that are there already stay as they are.
 */
export function linkNames(nodes: readonly Inline[], targets: readonly LinkTarget[]): Inline[] {
  const taken = spansOf(nodes)
    .filter(({ span }) => span.type === 'link')
    .map(({ start, end }) => ({ start, end }))
  const linked = new Set<LinkTarget>()
  let line = [...nodes]
  for (const { target, start, end } of candidatesIn(nodes, targets)) {
    const isTaken = taken.some((range) => range.start < end && start < range.end)
    if (isTaken || linked.has(target)) continue
    linked.add(target)
    taken.push({ start, end })
    line = wrapRange(line, { start, end }, target.link)
  }
  return line
}

/** The line without the links that `isUnwanted` picks; their words stay. */
export function unlink(nodes: readonly Inline[], isUnwanted: (span: Span) => boolean): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (typeof node === 'string') return [node]
    const children = unlink(node.children, isUnwanted)
    return isUnwanted(node) ? children : [{ ...node, children }]
  })
}

/** Longest first, then in the order of the targets and of the text. */
function candidatesIn(nodes: readonly Inline[], targets: readonly LinkTarget[]): Candidate[] {
  const text = plainText(nodes)
  const emphasized = spansOf(nodes).filter(({ span }) => span.type === 'strong')
  return targets
    .flatMap((target) =>
      [
        ...target.names.flatMap((name) => namesIn(text, name)),
        ...(target.ids ?? [])
          .flatMap((id) => idsIn(text, id))
          .filter(({ start, end }) => /[\p{Lu}\d]/u.test(text.slice(start, end))),
        ...emphasized.filter(({ start, end }) => beginsName(text.slice(start, end), target)),
      ].map(({ start, end }) => ({ target, start, end })),
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
}

/** In emphasis, the first words of a name are enough: "the **Qwen3** report" is the "Qwen3 Technical Report". */
function beginsName(words: string, { names }: LinkTarget): boolean {
  return names.some((name) => namesIn(name, words)[0]?.start === 0)
}

/** Where a name is; a single letter is not a name, and one without a space is written as it is. */
function namesIn(text: string, name: string): Range[] {
  if (name.length < 2) return []
  return /\s/u.test(name) ? wholeWordsIn(lowered(text), lowered(name)) : wholeWordsIn(text, name)
}

/** An id leaves out the signs of a name: `qwen1-5` is "Qwen1.5". */
function idsIn(text: string, id: string): Range[] {
  return wholeWordsIn(lowered(text).replace(/[.\s]/gu, '-'), lowered(id), text)
}

/** In lower case where that has as many units: places are those of the text. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** A word of letters and digits touches; Chinese has no space between words, so that a Latin name may touch it. */
const WORD_BEFORE = /(?!\p{Script=Han})[\p{L}\p{N}][-.]?$/u
const WORD_AFTER = /^[-.]?(?!\p{Script=Han})[\p{L}\p{N}]/u

/** Units in which a letter before or after, with a sign, is seen. */
const BESIDE = 3

/** No part of a longer name: neither "Qwen2" in "Qwen2.5" nor "QwQ" in "QwQ-32B". `original` has the signs around it. */
function wholeWordsIn(text: string, words: string, original = text): Range[] {
  const ranges: Range[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    const before = original.slice(Math.max(0, start - BESIDE), start)
    const after = original.slice(end, end + BESIDE)
    if (!WORD_BEFORE.test(before) && !WORD_AFTER.test(after)) ranges.push({ start, end })
  }
  return ranges
}

interface Range {
  start: number
  end: number
}

/** A range within one span becomes a link within it; one that crosses spans divides them. */
function wrapRange(
  nodes: readonly Inline[],
  { start, end }: Range,
  link: LinkTarget['link'],
): Inline[] {
  let from = 0
  for (const [index, node] of nodes.entries()) {
    const to = from + plainText([node]).length
    const isPart = from <= start && end <= to && (from < start || end < to)
    if (isPart && typeof node !== 'string') {
      const range = { start: start - from, end: end - from }
      return nodes.with(index, { ...node, children: wrapRange(node.children, range, link) })
    }
    from = to
  }
  const [before, rest] = splitAt(nodes, start)
  const [inside, after] = splitAt(rest, end - start)
  return [...before, link(inside), ...after]
}

function splitAt(nodes: readonly Inline[], offset: number): [Inline[], Inline[]] {
  const before: Inline[] = []
  const after: Inline[] = []
  let from = 0
  for (const node of nodes) {
    const to = from + plainText([node]).length
    if (to <= offset) before.push(node)
    else if (from >= offset) after.push(node)
    else {
      const [left, right] = splitNode(node, offset - from)
      before.push(left)
      after.push(right)
    }
    from = to
  }
  return [before, after]
}

function splitNode(node: Inline, offset: number): [Inline, Inline] {
  if (typeof node === 'string') return [node.slice(0, offset), node.slice(offset)]
  const [left, right] = splitAt(node.children, offset)
  return [
    { ...node, children: left },
    { ...node, children: right },
  ]
}
