import type { Atom } from './split-atoms.ts'
import { BOLD, CODE, ITALIC, LINKED } from './marked-text.ts'
import { classesOf } from './word-classes.ts'

/** What is seen of each atom: the features by which its label is judged. */
export type Sight = {
  features: readonly string[]
  /** Features of the step from the atom before. */
  step: readonly string[]
}

/** Features of neighbors that matter. */
const NEIGHBORLY =
  /^(?:words-|han-|one-word|initial|family-initials|name|long-name|pinyin|date|conference|journal|acronym|proceedings|in$|gb-mark|others|number|range|quoted|bold|link|owner|marks|editor|sentence-case|title-case|lower|publisher|doi|month|arxiv)/u

/** The features of every atom of a reference. `isOwner` finds the owner's name in a text. */
export function seeAtoms(atoms: readonly Atom[], isOwner: (text: string) => boolean): Sight[] {
  const own = atoms.map((atom) => ownFeatures(atom, isOwner))
  const lines = (atoms.at(-1)?.line ?? 0) + 1
  const near = own.map((features) => features.filter((feature) => NEIGHBORLY.test(feature)))
  const mark = own.findIndex(
    (features) => features.includes('gb-mark') && features.includes('square'),
  )
  return atoms.map((atom, at) => {
    const next = atoms[at + 1]
    const [before, after] = [atom.before || '_', next === undefined ? '$' : next.before || '_']
    const features = [
      ...(own[at] ?? []),
      ...(near[at - 1] ?? ['^']).map((feature) => `-${feature}`),
      ...(near[at + 1] ?? ['$']).map((feature) => `+${feature}`),
      ...(near[at + 2] ?? ['$']).map((feature) => `++${feature}`),
      ...(near[at - 2] ?? ['^']).map((feature) => `--${feature}`),
      ...(mark < 0
        ? []
        : [at < mark ? 'before-mark' : at === mark + 1 ? 'after-mark' : 'past-mark']),
      `<${before}`,
      `>${after}`,
      ...positionOf({ at, count: atoms.length, line: atom.line, lines }),
      ...(own[at] ?? []).flatMap((feature) =>
        PAIRED.test(feature) ? [`<${before} ${feature}`, `>${after} ${feature}`] : [],
      ),
    ]
    return { features, step: stepOf(atoms[at - 1], atom) }
  })
}

/** Features that mean something else next to other signs. */
const PAIRED =
  /^(?:words-|han-|one-word|initial|family-initials|name|han-name|bold|italic|linked|quoted|code|date|number|conference|journal|acronym|range)/u

function ownFeatures(atom: Atom, isOwner: (text: string) => boolean): string[] {
  const { text, mask, within, isMarked } = atom
  return [
    ...classesOf(text),
    ...maskFeatures(mask),
    ...(within.includes('“') ? ['quoted'] : []),
    ...(within.includes('《') ? ['book-marks'] : []),
    ...(within.includes('(') ? ['round'] : []),
    ...(/[[【]/u.test(within) ? ['square'] : []),
    ...(isOwner(text) ? ['owner'] : []),
    ...(isMarked ? ['marks'] : []),
  ]
}

function maskFeatures(mask: number): string[] {
  const names = [
    [BOLD, 'bold'],
    [ITALIC, 'italic'],
    [CODE, 'code'],
    [LINKED, 'linked'],
  ] as const
  return names.flatMap(([bit, name]) => ((mask & bit) === 0 ? [] : name))
}

function positionOf({
  at,
  count,
  line,
  lines,
}: Record<'at' | 'count' | 'line' | 'lines', number>): string[] {
  const place = at === 0 ? 'first' : at === count - 1 ? 'last' : at < 3 ? 'early' : 'middle'
  const row =
    lines === 1 ? 'one-line' : `line-${Math.min(line, 3)}${line === lines - 1 ? '-last' : ''}`
  return [place, row, `${place} ${row}`]
}

function stepOf(
  previous: Atom | undefined,
  { before, mask, within, line, isContinued }: Atom,
): string[] {
  if (previous === undefined) return ['^']
  const sign = before === '' ? '_' : before
  const isSame = previous.mask === mask
  const change = isContinued ? 'continued' : isSame ? 'same' : `${previous.mask}>${mask}`
  const isOut = previous.within === within ? '' : ' within'
  const kind = isContinued ? 'continued' : isSame ? (mask === 0 ? 'plain' : 'same') : 'other'
  return [sign, change, `${sign} ${kind}${isOut}`, ...(previous.line === line ? [] : ['line'])]
}
