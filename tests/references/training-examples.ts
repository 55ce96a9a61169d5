import { readMarkedText } from '#formats/homepage/reference-model/marked-text.ts'
import { seeAtoms, type Sight } from '#formats/homepage/reference-model/atom-features.ts'
import { LABELS, type Label } from '#formats/homepage/reference-model/label-atoms.ts'
import { createOwnerTest } from '#formats/homepage/reference-model/owner-test.ts'
import { splitAtoms } from '#formats/homepage/reference-model/split-atoms.ts'
import { createRandom, type Random } from '../bench/random.ts'
import { fullName } from './people.ts'
import { createRandomStyle } from './random-styles.ts'
import { createList, personalStyle, STYLES, type ReferenceList } from './reference-list.ts'
import type { Piece } from './style-template.ts'

/** A reference as it is seen, and the label of each atom. */
export type Example = { sights: Sight[]; labels: number[] }

/** Examples of the styles that are not held back, and of as many styles made at random. */
export function createExamples(rounds: number): Example[] {
  const seen = STYLES.filter(({ isHeldBack }) => !isHeldBack)
  return Array.from({ length: rounds }, (_, round) => {
    const random = createRandom(round + 1)
    const more = seen.flatMap((_style, at) => [
      personalStyle(createRandomStyle(random, `random-${round}-${at}`)),
      personalStyle(createRandomStyle(random, `random-${round}-${at}-2`)),
    ])
    return [...seen, ...more].flatMap((style, at) =>
      examplesOf(createList(style, 1_000 * round + at, 3), random),
    )
  }).flat()
}

function examplesOf({ owner, references }: ReferenceList, random: Random): Example[] {
  const names = [fullName(owner), ...(owner.zh === undefined ? [] : [owner.zh])]
  const isOwner = createOwnerTest(random.chance(0.85) ? names : [])
  const form = random.next()
  return references.flatMap(({ pieces }) => {
    const example = exampleOf(preparedPieces(pieces, form), isOwner)
    return example === undefined ? [] : [example]
  })
}

/** As it comes from a page, from a page whose lines have no breaks, or from print. */
function preparedPieces(pieces: readonly Piece[], form: number): Piece[] {
  return pieces.flatMap((piece) => {
    // Links to resources are taken from an entry before it is read.
    if (piece.label === 'N' && /\]\(/u.test(piece.text)) return []
    let text = piece.text.replaceAll(/<\/?(?:u|sup)>/gu, '')
    if (form > 0.75)
      text = text
        .replaceAll(/\*\*|__|(?<!\\)[*`]|\\(?=[*|])/gu, '')
        .replaceAll(/\[([^\][]*)\]\([^()]*\)/gu, '$1')
    if ((form > 0.75 && form < 0.9) || form < 0.08) text = text.replaceAll('\u2028', '\n')
    return { ...piece, text }
  })
}

function exampleOf(
  pieces: readonly Piece[],
  isOwner: (text: string) => boolean,
): Example | undefined {
  const markdown = pieces.map(({ text }) => text).join('')
  const labels = pieces.flatMap(({ text, label }) =>
    Array.from({ length: text.length }, () => label),
  )
  const marked = readMarkedText(markdown)
  const atoms = splitAtoms(marked)
  const found = atoms.map(({ start, end }) =>
    mostFrequent(marked.offsets.slice(start, end).map((offset) => labels[offset])),
  )
  const filled = found.map((label, at): Label => {
    if (label !== undefined) return label
    if (/^in$/iu.test(atoms[at]?.text ?? '')) return 'V'
    const [before, after] = [found[at - 1], found[at + 1]]
    return before === after && before !== undefined ? before : 'N'
  })
  const isWhole = filled.includes('T') && filled.includes('A')
  return isWhole
    ? { sights: seeAtoms(atoms, isOwner), labels: filled.map((label) => LABELS.indexOf(label)) }
    : undefined
}

function mostFrequent(labels: readonly (Label | undefined)[]): Label | undefined {
  const counts = new Map<Label, number>()
  for (const label of labels)
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
